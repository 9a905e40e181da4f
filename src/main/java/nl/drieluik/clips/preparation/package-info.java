/** Turns what was uploaded into what people watch, as jobs that survive a restart. */
@NullMarked
package nl.drieluik.clips.preparation;

import org.jspecify.annotations.NullMarked;
