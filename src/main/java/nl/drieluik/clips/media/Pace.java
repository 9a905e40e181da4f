package nl.drieluik.clips.media;

/** How often a frame comes in what is made, and how long its segments may be at most, in whole seconds. */
record Pace(double framesPerSecond, int longestSeconds) {

    /** Keeps all frames and, of those that stand on their own, the places. */
    static Pace copied(Footage.Picture picture) {
        return new Pace(picture.framesPerSecond(), longest(picture.keyframeGapMs() / 1000.0));
    }

    static Pace encoded(double framesPerSecond) {
        return new Pace(framesPerSecond, longest(1 / framesPerSecond));
    }

    /** A segment ends with the first frame after its time that stands on its own; half a second more is rounded off. */
    private static int longest(double beyond) {
        return (int) Math.ceil(RungFiles.SEGMENT_SECONDS + beyond - 0.5);
    }
}
