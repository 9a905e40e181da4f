/** Video peer coaching for teachers: the application and its modules. */
@NullMarked
package nl.drieluik;

import org.jspecify.annotations.NullMarked;
