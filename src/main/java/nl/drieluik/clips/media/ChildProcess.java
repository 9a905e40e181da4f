package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Stream;

/** One run of a program. Whatever happens, nothing of it is left running when {@link #run} comes back. */
final class ChildProcess {

    private static final int MOST_ERRORS = 16_384;
    private static final Duration LOOK = Duration.ofMillis(500);

    private ChildProcess() {}

    /**
     * @throws MediaRefused when it took too long, said too much or wrote too much
     * @throws InterruptedException when this thread was interrupted, after the program was stopped
     */
    static Outcome run(Command command) throws InterruptedException {
        var process = start(command);
        var output = new Drain(process.getInputStream(), command.mostOutput(), command.lines(), () -> stop(process));
        var errors = new StringBuilder();
        var complaints = new Drain(process.getErrorStream(), Long.MAX_VALUE, line -> keep(errors, line), () -> {});
        var inTime = false;
        try {
            inTime = endsInTime(process, command);
        } finally {
            stop(process);
        }
        output.finish();
        complaints.finish();
        if (!inTime) {
            throw new MediaRefused(MediaProblem.TOOK_TOO_LONG, errors.toString());
        }
        return new Outcome(process.exitValue(), errors.toString());
    }

    /** Looks at what it wrote now and then, and once more when it has ended. */
    private static boolean endsInTime(Process process, Command command) throws InterruptedException {
        var watch = new FolderWatch(command.folder(), command.mostWritten());
        var start = System.nanoTime();
        var ended = false;
        for (var left = command.limit(); !ended && left.isPositive(); ) {
            ended = process.waitFor(LOOK.compareTo(left) < 0 ? LOOK : left);
            watch.look();
            left = command.limit().minusNanos(System.nanoTime() - start);
        }
        return ended;
    }

    private static Process start(Command command) {
        var builder = new ProcessBuilder(command.arguments())
                .directory(command.folder().toFile());
        builder.environment().clear();
        builder.environment().putAll(command.environment());
        try {
            var process = Cradle.start(builder);
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.arguments().getFirst(), e);
        }
    }

    /** Children first: once their parent is gone nobody knows that they were its own. */
    private static void stop(Process process) {
        var tree = Stream.concat(process.descendants(), Stream.of(process.toHandle()));
        tree.toList().forEach(ProcessHandle::destroyForcibly);
    }

    private static void keep(StringBuilder errors, String line) {
        if (errors.length() + line.length() < MOST_ERRORS) {
            errors.append(line).append('\n');
        }
    }
}
