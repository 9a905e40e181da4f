package nl.drieluik.clips.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the system itself holds a process to: the words that go before its program. */
final class ResourceLimits {

    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final int OPEN_FILES = 256;

    private ResourceLimits() {}

    /** Empty where the system has no prlimit; the time limit and ffmpeg's own bounds hold everywhere. */
    static List<String> of(MediaSettings settings, Duration limit) {
        if (!Files.isExecutable(PRLIMIT)) {
            return List.of();
        }
        return List.of(
                PRLIMIT.toString(),
                "--as=" + settings.memory().toBytes(),
                "--cpu=" + processorSeconds(limit),
                "--fsize=" + settings.maxOutput().toBytes(),
                "--nofile=" + OPEN_FILES,
                "--core=0",
                "--");
    }

    /** Counted over all threads, so that only a run that escaped the clock ever meets it. */
    private static long processorSeconds(Duration limit) {
        return Math.max(1, limit.toSeconds()) * Runtime.getRuntime().availableProcessors();
    }
}
