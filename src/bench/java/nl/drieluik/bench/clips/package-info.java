/** What a clip's way costs, beside what it could cost: nginx and plain ffmpeg, in the same run and in turns. */
@NullMarked
package nl.drieluik.bench.clips;

import org.jspecify.annotations.NullMarked;
