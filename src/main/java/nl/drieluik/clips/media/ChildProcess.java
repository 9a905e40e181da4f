package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** One run of a program. Whatever happens, nothing of it is left running when {@link #run} comes back. */
final class ChildProcess {

    private static final int MOST_ERRORS = 16_384;

    private ChildProcess() {}

    /**
     * @throws MediaRefused when it took too long or said too much
     * @throws InterruptedException when this thread was interrupted, after the program was stopped
     */
    static Outcome run(Command command) throws InterruptedException {
        var process = start(command);
        var output = new Drain(process.getInputStream(), command.mostOutput(), command.lines(), () -> stop(process));
        var errors = new StringBuilder();
        var complaints = new Drain(process.getErrorStream(), Long.MAX_VALUE, line -> keep(errors, line), () -> {});
        var inTime = false;
        try {
            inTime = process.waitFor(command.limit());
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

    private static Process start(Command command) {
        var builder = new ProcessBuilder(command.arguments())
                .directory(command.folder().toFile());
        builder.environment().clear();
        builder.environment().putAll(command.environment());
        try {
            var process = builder.start();
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
