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

    private static final int DONE = 100;
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
     * Blocks until all is made that is needed to watch and to cut; give it a thread that may wait for hours. A piece is
     * always encoded anew, so that it starts and ends exactly and nothing outside it is in the file.
     *
     * @param footage what {@link Probe} found in the source
     * @param piece null for the whole recording
     * @param veil what is covered, in milliseconds of the source
     * @param folder of this preparation alone; whatever of ours stands in it is overwritten
     * @throws MediaRefused with the reason, when it cannot be done
     * @throws InterruptedException when this thread was interrupted; no process is left behind
     */
    public Prepared prepare(
            Path source, Footage footage, @Nullable Span piece, Veil veil, Path folder, PreparationListener listener)
            throws InterruptedException {
        var part = piece == null ? null : piece.within(footage.durationMs());
        try (var work = WorkFolder.in(folder, source)) {
            var made = new PreparationRun(ffmpeg, probe, work, listener).make(footage, part, veil);
            var prepared = prepared(work, made);
            if (!prepared.more()) {
                listener.progressed(DONE);
            }
            return prepared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the smaller rungs of a video that was copied, where {@link Prepared#more()}; with the same promises. Does
     * no harm where there are none.
     *
     * @param video the {@link Prepared#video()}
     * @param footage what {@link Probe} found in it
     */
    public void prepareSmaller(Path video, Footage footage, Path folder, PreparationListener listener)
            throws InterruptedException {
        try (var work = WorkFolder.in(folder, video)) {
            new PreparationRun(ffmpeg, probe, work, listener).makeSmaller(footage);
            listener.progressed(DONE);
        }
    }

    private Prepared prepared(WorkFolder work, PreparationRun.Made made) throws IOException {
        var video = made.video();
        Files.writeString(work.file(STORYBOARD), made.storyboard().webVtt());
        Files.write(work.file(WAVEFORM), json.writeValueAsBytes(waveform(work, video)));
        return new Prepared(
                VideoFile.in(work),
                new MediaFile(work.file(Stills.POSTER), "image/jpeg"),
                new MediaFile(work.file(Stills.SPRITE), "image/jpeg"),
                new MediaFile(work.file(STORYBOARD), "text/vtt"),
                new MediaFile(work.file(WAVEFORM), "application/json"),
                video,
                made.more());
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
}
