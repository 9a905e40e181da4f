package nl.drieluik.clips.media;

/**
 * One size in which a video can be watched, cut into segments.
 *
 * @param width as people see it
 * @param height as people see it
 * @param framesPerSecond on the average
 * @param codecs as a player asks for them: {@code avc1.64001f,mp4a.40.2}
 * @param longestSeconds no segment takes longer, rounded to whole seconds
 */
public record Rung(int width, int height, double framesPerSecond, String codecs, int longestSeconds) {}
