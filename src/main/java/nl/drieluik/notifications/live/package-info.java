/** Open lines to browsers, and the bell that makes them look again. */
@NullMarked
package nl.drieluik.notifications.live;

import org.jspecify.annotations.NullMarked;
