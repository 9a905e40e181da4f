package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries walls in earnest: inside them ffmpeg reads an input and writes an output. */
final class SandboxTrial {

    private static final Duration AMPLE = Duration.ofMinutes(1);
    private static final long LITTLE = 1 << 20;
    private static final String COPY = "copy";

    private final MediaSettings settings;
    private final Programs programs;

    SandboxTrial(MediaSettings settings, Programs programs) {
        this.settings = settings;
        this.programs = programs;
    }

    /** Why they do not hold here; null where they do. */
    @Nullable
    String complaint(Walls walls) {
        try {
            var source = Files.writeString(Files.createTempFile(WorkFolder.TEMPORARY, null), "three panels");
            try (var folder = WorkFolder.temporary(source)) {
                var outcome = copy(walls, folder);
                var copied = Files.exists(folder.file(COPY)) && Files.mismatch(source, folder.file(COPY)) < 0;
                return copied ? null : outcome.lastError();
            } finally {
                Files.delete(source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome copy(Walls walls, WorkFolder folder) {
        var program = programs.ffmpeg();
        var work =
                List.of("-v", "error", "-f", "data", "-i", Input.SOURCE, "-map", "0", "-c", "copy", "-f", "data", COPY);
        var command = command(
                folder,
                ResourceLimits.of(settings, AMPLE),
                walls.around(program, folder),
                List.of(program.toString()),
                work);
        try {
            return ChildProcess.run(command);
        } catch (MediaRefused | UncheckedIOException unable) {
            return new Outcome(1, String.valueOf(unable.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @SafeVarargs
    private Command command(WorkFolder folder, List<String>... words) {
        var all = Stream.of(words).flatMap(List::stream).toList();
        return new Command(all, folder.path(), programs.environment(), AMPLE, LITTLE, LITTLE, line -> {});
    }
}
