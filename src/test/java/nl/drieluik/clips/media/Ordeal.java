package nl.drieluik.clips.media;

import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A film's way through the real probe and the real preparation, after which nothing of it is left behind. */
final class Ordeal {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Workshop workshop;

    Ordeal(Path folder, String... settings) {
        this.workshop = new Workshop(
                folder,
                Stream.concat(Stream.of("probe-limit=1m", "time-limit=2m"), Stream.of(settings))
                        .toArray(String[]::new));
    }

    /**
     * Anything but these two ends is a failure, and so is a process or a file that stays.
     *
     * @return why it is refused; empty when it became something to watch
     */
    Optional<MediaProblem> of(Path film) throws IOException, InterruptedException {
        var processes = processes();
        var files = files();
        try {
            workshop.prepare(film);
            return Optional.empty();
        } catch (MediaRefused refused) {
            return Optional.of(refused.problem());
        } finally {
            var out = workshop.folder.resolve("whole");
            if (Files.exists(out.resolve(Input.SOURCE))) {
                throw new AssertionError("The input's name stays");
            }
            FileSystemUtils.deleteRecursively(out);
            await("no process stays").atMost(PATIENCE).until(() -> processes.containsAll(processes()));
            await("no file stays").atMost(PATIENCE).until(() -> files.containsAll(files()));
        }
    }

    private static Set<ProcessHandle> processes() {
        return ProcessHandle.current()
                .descendants()
                .filter(process ->
                        process.info().command().orElse("").matches(".*/(ffmpeg|ffprobe|bwrap|setpriv|prlimit)"))
                .collect(toSet());
    }

    private static Set<Path> files() throws IOException {
        try (var all = Files.list(Files.createDirectories(Workshop.DATA.work()))) {
            return all.filter(file -> file.getFileName().toString().startsWith(WorkFolder.TEMPORARY))
                    .collect(toSet());
        }
    }
}
