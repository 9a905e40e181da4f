package nl.drieluik.clips.media;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes H.264 and AAC of anything we can read, upright, in colours that every screen shows. */
final class Encoding {

    private static final int MOST_FRAMES_PER_SECOND = 30;
    /** 29.97 and a phone's 30.1 are left as they are. */
    private static final double FRAME_RATE_LEEWAY = 1.0;

    /** Where a jump inside the file lands exactly; the others are read from their start. */
    private static final List<String> INDEXED = List.of("mov", "matroska");

    private Encoding() {}

    static Arguments arguments(Arguments arguments, Footage footage, @Nullable Span piece) {
        var jumps = INDEXED.contains(footage.container());
        var start = piece == null ? List.<String>of() : List.of("-ss", Arguments.seconds(piece.fromMs()));
        var length = piece == null ? List.<String>of() : List.of("-t", Arguments.seconds(piece.lengthMs()));
        arguments.addAll(jumps ? start : List.of()).input(Input.SOURCE);
        arguments.addAll(jumps ? List.of() : start).addAll(length);
        addPicture(arguments, footage.picture());
        Soundtrack.addEncoded(arguments, footage.sound());
        return VideoFile.add(arguments);
    }

    private static void addPicture(Arguments arguments, Footage.Picture picture) {
        arguments
                .add("-map", "0:" + picture.index(), "-vf", String.join(",", filters(picture)))
                .threads()
                .add("-c:v", "libx264", "-preset", "veryfast", "-profile:v", "high", "-pix_fmt", "yuv420p")
                .add("-crf", "22", "-maxrate", "6M", "-bufsize", "12M")
                // A jump in the player never waits for more than two seconds of decoding.
                .add("-force_key_frames", "expr:gte(t,n_forced*2)");
    }

    private static List<String> filters(Footage.Picture picture) {
        var filters = new ArrayList<String>();
        if (picture.interlaced()) {
            filters.add("bwdif=mode=send_frame");
        }
        if (picture.framesPerSecond() > MOST_FRAMES_PER_SECOND + FRAME_RATE_LEEWAY) {
            filters.add("fps=" + MOST_FRAMES_PER_SECOND);
        }
        var size = FrameSize.of(picture);
        filters.add("scale=%d:%d:flags=bicubic".formatted(size.width(), size.height()));
        filters.addAll(picture.hdr() ? ordinaryLight(picture.transfer()) : List.of("scale=out_range=tv"));
        filters.addAll(List.of("setsar=1", "format=yuv420p"));
        return filters;
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
