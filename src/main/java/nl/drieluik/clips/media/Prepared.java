package nl.drieluik.clips.media;

/**
 * All that people need to watch.
 *
 * @param video MP4 that every browser plays, from its first bytes on
 * @param poster JPEG, a third of the way in
 * @param sprite JPEG with small pictures in a grid
 * @param storyboard WebVTT that says which of those pictures belongs to which seconds, by addresses relative to its
 *     own: {@code storyboard/sprite#xywh=...}
 * @param waveform JSON: {@code {"peaksPerSecond": 10, "peaks": [0..100]}}, the loudest 100, all 0 without sound
 * @param footage what was found in the video
 * @param more whether smaller rungs are still to be made, by {@link Preparation#prepareSmaller}
 */
public record Prepared(
        MediaFile video,
        MediaFile poster,
        MediaFile sprite,
        MediaFile storyboard,
        MediaFile waveform,
        Footage footage,
        boolean more) {}
