package nl.drieluik.clips.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rungs of anything we can read, in H.264 and AAC, out of one decode. */
final class Encoding {

    /** A jump in the player never waits for more than two seconds of decoding. */
    private static final String OFTEN = "expr:gte(t,n_forced*2)";
    /** Where the video has them: so all rungs are cut at the same moments. */
    private static final String AS_ABOVE = "source";

    private static final String NO_OTHERS = "99999";

    private Encoding() {}

    /** @param stills null for a run without any */
    static Arguments ofSource(
            Arguments arguments, Take take, List<RungFiles> rungs, @Nullable Storyboard stills, long durationMs) {
        var sound = take.footage().sound();
        var graph = new Graph(take.picture(rungs.getFirst().size()), rungs, stills, durationMs);
        if (sound != null) {
            graph.withSound(take.sound(sound.index()), rungs.size(), stills != null);
        }
        take.addInput(arguments).graph(graph.toString());
        for (int i = 0; i < rungs.size(); i++) {
            addPicture(arguments, i, rungs.get(i).size(), OFTEN);
            if (sound != null) {
                Soundtrack.addAac(arguments.add("-map", Graph.sound(i)));
            }
            rungs.get(i).add(arguments);
        }
        if (stills == null) {
            return arguments;
        }
        Stills.addPictures(arguments, Graph.POSTER, Graph.BOARD);
        return sound == null ? arguments : Stills.addSamples(arguments.add("-map", Graph.SAMPLES));
    }

    /** Below a video of ours, whose sound is AAC already. */
    static Arguments ofVideo(Arguments arguments, Take take, List<RungFiles> rungs, @Nullable Storyboard stills) {
        var video = take.footage();
        var sound = video.sound();
        var picture = "[0:%d]null".formatted(video.picture().index());
        var graph = new Graph(picture, rungs, stills, video.durationMs());
        take.addInput(arguments).graph(graph.toString());
        for (int i = 0; i < rungs.size(); i++) {
            addPicture(arguments, i, rungs.get(i).size(), AS_ABOVE);
            Soundtrack.add(arguments, sound);
            rungs.get(i).add(arguments);
        }
        if (stills == null) {
            return arguments;
        }
        Stills.addPictures(arguments, Graph.POSTER, Graph.BOARD);
        return sound == null ? arguments : Stills.addSamples(Soundtrack.addWithoutHoles(arguments, sound));
    }

    /**
     * Without frames that look ahead: their times are lost at the borders of segments, and need edit lists elsewhere.
     */
    private static void addPicture(Arguments arguments, int i, FrameSize size, String keyframes) {
        var kilobits = kilobits(size);
        arguments
                .add("-map", Graph.rung(i), "-fps_mode", "vfr", "-enc_time_base", "filter")
                .threads()
                .add("-c:v", "libx264", "-preset", "veryfast", "-profile:v", "high", "-pix_fmt", "yuv420p", "-bf", "0")
                .add("-crf", "22", "-maxrate", kilobits + "k", "-bufsize", 2 * kilobits + "k")
                .add("-force_key_frames", keyframes, "-sc_threshold", "0", "-g", NO_OTHERS);
    }

    /** At most, and only where much moves. */
    private static int kilobits(FrameSize size) {
        if (size.shortSide() > 720) {
            return 6000;
        }
        return size.shortSide() > 360 ? 3000 : 900;
    }
}
