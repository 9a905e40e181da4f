package nl.drieluik.clips.media;

import java.util.Set;

/**
 * Puts a picture that browsers already play into segments and an MP4 of ours, frame by frame as it is. What comes as it
 * likes and in another order than it is shown would be shown at a wrong moment where a segment begins.
 */
final class Remux {

    private static final Set<String> CONTAINERS = Set.of("mov", "matroska", "flv");
    private static final Set<String> PIXELS = Set.of("yuv420p", "yuvj420p");
    private static final int MOST_FRAMES_PER_SECOND = 61;

    /** A player waits for as much of it at each jump. */
    private static final long LONGEST_SEGMENT_MS = 10_000;

    private Remux() {}

    static boolean suits(Footage footage) {
        var picture = footage.picture();
        return CONTAINERS.contains(footage.container())
                && picture.codec().equals("h264")
                && PIXELS.contains(picture.pixelFormat())
                && picture.upright()
                && picture.squarePixels()
                && !picture.interlaced()
                && picture.framesPerSecond() <= MOST_FRAMES_PER_SECOND
                && picture.keyframeGapMs() <= LONGEST_SEGMENT_MS
                && (picture.steady() || !picture.reordered())
                && FrameSize.of(picture).isOf(picture);
    }

    static Arguments arguments(Arguments arguments, Footage footage, RungFiles rung) {
        arguments.input(Input.SOURCE).add("-map", "0:" + footage.picture().index(), "-c:v", "copy");
        // Cameras hide their make and position in messages between the frames (SEI, NAL type 6).
        arguments.add("-bsf:v", "filter_units=remove_types=6");
        Soundtrack.add(arguments, footage.sound());
        return rung.add(arguments);
    }
}
