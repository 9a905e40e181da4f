package nl.drieluik.clips.upload;

/**
 * How far an upload may come.
 *
 * @param bytes none behind these is taken
 * @param isLength whether it ends there, or only has no more room by now
 */
record Reach(long bytes, boolean isLength) {

    /** To the length that it has or is given now. */
    static Reach length(long bytes) {
        return new Reach(bytes, true);
    }
}
