package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes of a recording, or of a piece of it, what people watch. */
@Component
public class Preparation {

    private static final int MADE = 85;
    private static final int DONE = 100;
    private static final long LEAST_DIFFERENCE_MS = 1000;
    private static final double MOST_DIFFERENCE = 0.02;
    private static final String STORYBOARD = "storyboard.vtt";
    private static final String WAVEFORM = "waveform.json";

    private final Ffmpeg ffmpeg;
    private final Probe probe;
    private final JsonMapper json;

    Preparation(Ffmpeg ffmpeg, Probe probe, JsonMapper json) {
        this.ffmpeg = ffmpeg;
        this.probe = probe;
        this.json = json;
    }

    /**
     * Blocks until all is made; give it a thread that may wait for hours. A piece is always encoded anew, so that it
     * starts and ends exactly and nothing outside it is in the file.
     *
     * @param footage what {@link Probe} found in the source
     * @param piece null for the whole recording
     * @param folder of this preparation alone; whatever of ours stands in it is overwritten
     * @throws MediaRefused with the reason, when it cannot be done
     * @throws InterruptedException when this thread was interrupted; no process is left behind
     */
    public Prepared prepare(
            Path source, Footage footage, @Nullable Span piece, Path folder, PreparationListener listener)
            throws InterruptedException {
        var part = piece == null ? null : piece.within(footage.durationMs());
        try (var work = WorkFolder.in(folder, source)) {
            var video = video(work, footage, part, listener);
            var picture = video.picture();
            var file = new MediaFile(work.file(VideoFile.NAME), "video/mp4");
            listener.playable(file, video.durationMs(), picture.width(), picture.height());
            var prepared = complete(work, video, file, listener);
            listener.progressed(DONE);
            return prepared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Footage video(WorkFolder work, Footage footage, @Nullable Span piece, PreparationListener listener)
            throws InterruptedException {
        var wantedMs = piece == null ? footage.durationMs() : piece.lengthMs();
        var progress = new Progress(listener, wantedMs, 0, MADE);
        if (piece == null && Remux.suits(footage)) {
            try {
                return made(work, Remux.arguments(ffmpeg.arguments(), footage), wantedMs, progress);
            } catch (MediaRefused odd) {
                if (odd.problem() == MediaProblem.TOOK_TOO_LONG) {
                    throw odd;
                }
                // Some oddity that does not survive copying; decoding is more forgiving.
            }
        }
        return made(work, Encoding.arguments(ffmpeg.arguments(), footage, piece), wantedMs, progress);
    }

    /** Believes nothing until it has looked at what came out. */
    private Footage made(WorkFolder work, Arguments arguments, long wantedMs, Progress progress)
            throws InterruptedException {
        convert(work, arguments, progress);
        var made = probe.look(work.file(VideoFile.NAME));
        var difference = Math.abs(made.durationMs() - wantedMs);
        if (difference > Math.max(LEAST_DIFFERENCE_MS, wantedMs * MOST_DIFFERENCE)) {
            throw new MediaRefused(
                    MediaProblem.PREPARATION_FAILED, made.durationMs() + " ms instead of " + wantedMs + " ms");
        }
        return made;
    }

    private Prepared complete(WorkFolder work, Footage video, MediaFile file, PreparationListener listener)
            throws InterruptedException, IOException {
        var picture = video.picture();
        var storyboard = Storyboard.of(video.durationMs(), picture.width(), picture.height());
        var progress = new Progress(listener, video.durationMs(), MADE, DONE - 1);
        convert(work, Stills.arguments(ffmpeg.arguments(), video, storyboard), progress);
        Files.writeString(work.file(STORYBOARD), storyboard.webVtt());
        Files.write(work.file(WAVEFORM), json.writeValueAsBytes(waveform(work, video)));
        return new Prepared(
                file,
                new MediaFile(work.file(Stills.POSTER), "image/jpeg"),
                new MediaFile(work.file(Stills.SPRITE), "image/jpeg"),
                new MediaFile(work.file(STORYBOARD), "text/vtt"),
                new MediaFile(work.file(WAVEFORM), "application/json"),
                video.durationMs(),
                picture.width(),
                picture.height());
    }

    private static Waveform waveform(WorkFolder work, Footage video) throws IOException {
        if (video.sound() == null) {
            return Waveform.silent(video.durationMs());
        }
        var samples = work.file(Stills.SAMPLES);
        var waveform = Waveform.of(samples, video.durationMs());
        Files.delete(samples);
        return waveform;
    }

    private void convert(WorkFolder work, Arguments arguments, Progress progress) throws InterruptedException {
        var outcome = ffmpeg.convert(work, arguments, progress);
        if (outcome.failed()) {
            throw new MediaRefused(MediaProblem.PREPARATION_FAILED, outcome.errors());
        }
    }
}
