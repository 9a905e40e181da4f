package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.IntConsumer;

/**
 * A span of a video as small pictures, one each so many milliseconds, in one file: whoever looks for something in them
 * needs no decoder of films and may leaf back.
 */
final class Flipbook {

    static final String NAME = "flipbook.mjpeg";

    /** A face at the back of a classroom still has some twenty pixels. */
    private static final int LONG_SIDE = 960;

    private final Ffmpeg ffmpeg;
    private final WorkFolder work;

    Flipbook(Ffmpeg ffmpeg, WorkFolder work) {
        this.ffmpeg = ffmpeg;
        this.work = work;
    }

    /**
     * Each picture is the one that is to be seen at its time: the latest that began by then.
     *
     * @param percent told up to {@code most}
     */
    void make(Span span, int stepMs, IntConsumer percent, int most) throws InterruptedException {
        var arguments = ffmpeg.arguments()
                .add("-ss", Arguments.seconds(span.fromMs()))
                .input(Input.SOURCE)
                .add("-map", "0:v:0", "-frames:v", Integer.toString(pictures(span, stepMs)))
                .add("-vf", filter(stepMs), "-c:v", "mjpeg", "-q:v", "4", "-f", "mjpeg")
                .bounded()
                .add(NAME);
        var outcome = ffmpeg.convert(work, arguments, new Progress(percent, span.lengthMs(), 0, most));
        if (outcome.failed() || isEmpty()) {
            throw new MediaRefused(MediaProblem.PREPARATION_FAILED, outcome.errors());
        }
    }

    static int pictures(Span span, int stepMs) {
        return (int) (span.lengthMs() / stepMs) + 1;
    }

    private static String filter(int stepMs) {
        var size = "scale='min(%1$d,iw)':'min(%1$d,ih)'".formatted(LONG_SIDE)
                + ":force_original_aspect_ratio=decrease:force_divisible_by=2:flags=area";
        return "fps=1000/%d:start_time=0:round=up,%s,format=yuvj420p".formatted(stepMs, size);
    }

    private boolean isEmpty() {
        try {
            return Files.size(work.made(NAME)) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
