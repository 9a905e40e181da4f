/** A meeting, live: its state as every screen gets it, and who is there. */
@NullMarked
package nl.drieluik.notifications.meetings;

import org.jspecify.annotations.NullMarked;
