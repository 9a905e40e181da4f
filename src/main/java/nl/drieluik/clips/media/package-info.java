/**
 * Tells what is in a video file and makes of it what people watch, by ffmpeg in processes of its own. It knows files
 * and milliseconds, nothing of clips, people or the database.
 */
@NullMarked
package nl.drieluik.clips.media;

import org.jspecify.annotations.NullMarked;
