/** What is left of a meeting: what people chose to keep in its minutes, and how they took part. */
@NullMarked
package nl.drieluik.meetings.closing;

import org.jspecify.annotations.NullMarked;
