/** What every screen of a meeting plays: where the picture stands at any moment, by computation alone. */
@NullMarked
package nl.drieluik.meetings.replay;

import org.jspecify.annotations.NullMarked;
