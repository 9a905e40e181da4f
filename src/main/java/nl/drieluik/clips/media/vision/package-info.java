/**
 * Looks at pictures with OpenCV, in a JVM of its own that holds these classes, OpenCV and nothing else: nothing here
 * may use anything of ours.
 */
@NullMarked
package nl.drieluik.clips.media.vision;

import org.jspecify.annotations.NullMarked;
