/** Captions: read from the files that people's tools write, and written as players read them. */
@NullMarked
package nl.drieluik.clips.captions;

import org.jspecify.annotations.NullMarked;
