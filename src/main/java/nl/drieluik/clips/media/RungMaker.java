package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import nl.drieluik.common.FullDisk;

/** Runs ffmpeg in a work folder, and tells of each segment as soon as it is finished. */
final class RungMaker {

    private final Ffmpeg ffmpeg;
    private final WorkFolder work;
    private final PreparationListener listener;

    RungMaker(Ffmpeg ffmpeg, WorkFolder work, PreparationListener listener) {
        this.ffmpeg = ffmpeg;
        this.work = work;
        this.listener = listener;
    }

    /** Arguments to begin with; ffmpeg reports often, because somebody waits for the first segment. */
    Arguments arguments() {
        return ffmpeg.arguments().add("-stats_period", "0.2");
    }

    void make(Arguments arguments, List<RungFiles> rungs, Pace pace, Progress progress) throws InterruptedException {
        rungs.forEach(this::forget);
        var growing = rungs.stream()
                .map(files -> new GrowingRung(work, files, pace, listener))
                .toList();
        run(arguments, report -> {
            growing.forEach(rung -> rung.accept(report));
            progress.accept(report);
        });
        growing.forEach(GrowingRung::finish);
    }

    void run(Arguments arguments, Consumer<String> reports) throws InterruptedException {
        var outcome = ffmpeg.convert(work, arguments, reports);
        // Of two files written at once ffmpeg gives up the one that finds no room, and says that all went well.
        if (outcome.failed() || FullDisk.isMeantBy(outcome.errors())) {
            throw new MediaRefused(MediaProblem.PREPARATION_FAILED, outcome.errors());
        }
    }

    /** An earlier run in this folder was of no use: its list is not taken for that of the next. */
    private void forget(RungFiles files) {
        try {
            Files.deleteIfExists(work.file(files.playlist()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
