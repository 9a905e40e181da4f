package nl.drieluik.clips.media;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run decodes: a source or a piece of it, or the video that was made of it already.
 *
 * @param input its name in the work folder
 * @param piece null for all of it
 * @param veil in milliseconds of what comes out
 */
record Take(String input, Footage footage, @Nullable Span piece, Veil veil) {

    private static final double MOST_FRAMES_PER_SECOND = 30;
    /** 29.97 and a phone's 30.1 are left as they are. */
    private static final double FRAME_RATE_LEEWAY = 1.0;

    /** Where a jump inside the file lands exactly; the others are read from their start. */
    private static final List<String> INDEXED = List.of("mov", "matroska");

    static Take ofSource(Footage footage, @Nullable Span piece, Veil veil) {
        return new Take(Input.SOURCE, footage, piece, piece == null ? veil : veil.within(piece));
    }

    static Take ofVideo(String input, Footage video) {
        return new Take(input, video, null, Veil.NONE);
    }

    Arguments addInput(Arguments arguments) {
        if (piece != null && jumps()) {
            arguments.add("-ss", Arguments.seconds(piece.fromMs()), "-t", Arguments.seconds(piece.lengthMs()));
        } else if (piece != null) {
            arguments.add("-t", Arguments.seconds(piece.toMs()));
        }
        return arguments.input(input);
    }

    /** Filters that give the picture upright, in ordinary light and in this size. */
    String picture(FrameSize size) {
        var picture = footage.picture();
        var filters = new ArrayList<>(cut("trim", "setpts"));
        if (picture.interlaced()) {
            filters.add("bwdif=mode=send_frame");
        }
        if (isPaced()) {
            filters.add("fps=%.0f".formatted(MOST_FRAMES_PER_SECOND));
        }
        filters.add("scale=%d:%d:flags=bicubic".formatted(size.width(), size.height()));
        filters.addAll(picture.hdr() ? ordinaryLight(picture.transfer()) : List.of("scale=out_range=tv"));
        filters.addAll(List.of("setsar=1", "format=yuv420p"));
        return "[0:%d]%s".formatted(picture.index(), String.join(",", filters)) + Averaging.filters(veil, size);
    }

    String sound(int index) {
        var filters = new ArrayList<>(cut("atrim", "asetpts"));
        filters.add(Soundtrack.WITHOUT_HOLES);
        return "[0:%d]%s".formatted(index, String.join(",", filters)) + Averaging.silence(veil);
    }

    Pace pace() {
        return Pace.encoded(
                isPaced() ? MOST_FRAMES_PER_SECOND : footage.picture().framesPerSecond());
    }

    /** What comes too often is thinned out; and what comes as it likes gets a beat, see RATIONALE.md. */
    private boolean isPaced() {
        var picture = footage.picture();
        return !picture.steady() || picture.framesPerSecond() > MOST_FRAMES_PER_SECOND + FRAME_RATE_LEEWAY;
    }

    private List<String> cut(String trim, String setTimes) {
        if (piece == null || jumps()) {
            return List.of();
        }
        var from = Arguments.seconds(piece.fromMs());
        return List.of(trim + "=start=" + from, setTimes + "=PTS-" + from + "/TB");
    }

    private boolean jumps() {
        return INDEXED.contains(footage.container());
    }

    /** Judged by eye on real HDR10 and HLG films: white walls stay white, faces keep their colour. */
    private static List<String> ordinaryLight(String transfer) {
        return List.of(
                "zscale=tin=" + transfer + ":pin=bt2020:min=bt2020nc:t=linear:npl=160",
                "format=gbrpf32le",
                "zscale=p=bt709",
                "tonemap=tonemap=hable:desat=0",
                "zscale=t=bt709:m=bt709:r=tv");
    }
}
