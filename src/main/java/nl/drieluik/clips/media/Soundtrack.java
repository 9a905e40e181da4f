package nl.drieluik.clips.media;

import org.jspecify.annotations.Nullable;

/** The sound of a video that is made: AAC, copied when it is that already. */
final class Soundtrack {

    /** Holes become silence, so that it never runs ahead of the picture. */
    static final String WITHOUT_HOLES = "aresample=async=1:first_pts=0";

    private Soundtrack() {}

    static void add(Arguments arguments, Footage.@Nullable Sound sound) {
        if (sound == null) {
            return;
        }
        arguments.add("-map", "0:" + sound.index());
        if (sound.codec().equals("aac")) {
            arguments.add("-c:a", "copy");
        } else {
            addAac(arguments.add("-af", WITHOUT_HOLES));
        }
    }

    /** As samples, to be looked through. */
    static Arguments addWithoutHoles(Arguments arguments, Footage.Sound sound) {
        return arguments.add("-map", "0:" + sound.index(), "-af", WITHOUT_HOLES);
    }

    static void addAac(Arguments arguments) {
        arguments.add("-c:a", "aac", "-b:a", "128k", "-ac", "2", "-ar", "48000");
    }
}
