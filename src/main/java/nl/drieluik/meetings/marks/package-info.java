/** What people mark silently while they watch together: theirs alone, until they make observations of it. */
@NullMarked
package nl.drieluik.meetings.marks;

import org.jspecify.annotations.NullMarked;
