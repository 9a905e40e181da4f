package nl.drieluik.clips.media;

/**
 * A part of a rung that is finished. All rungs of a video are cut at the same moments, each part begins with a frame
 * that stands on its own.
 *
 * @param number counts from 0, without a gap
 * @param durationUs in microseconds; 0 for the beginning
 * @param file part of an fMP4
 */
public record Segment(int number, long durationUs, MediaFile file) {

    /** The number of what a player reads before any other: the header without a picture. */
    public static final int BEGINNING = -1;
}
