package nl.drieluik.clips.media;

import java.util.List;

/** What ffprobe's words say of a file: it has one status for all that is wrong, and none for what is missing. */
final class Complaints {

    /** How MP4 and Matroska complain of a frame that is not all there. */
    private static final List<String> CUT_SHORT =
            List.of(": partial file", "file ended prematurely", "truncating packet");

    private Complaints() {}

    static MediaProblem problem(Outcome outcome) {
        if (outcome.mentions("encrypt")) {
            return MediaProblem.PROTECTED;
        } else if (tooLarge(outcome)) {
            return MediaProblem.TOO_LARGE_PICTURE;
        } else if (outcome.mentions("not on whitelist")) {
            return MediaProblem.UNSUPPORTED;
        }
        return MediaProblem.DAMAGED;
    }

    static boolean tooLarge(Outcome outcome) {
        return outcome.mentions("exceeds specified max pixel count");
    }

    static boolean cutShort(Outcome outcome) {
        return CUT_SHORT.stream().anyMatch(outcome::mentions);
    }
}
