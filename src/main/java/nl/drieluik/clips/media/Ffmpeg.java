package nl.drieluik.clips.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Runs ffmpeg and ffprobe, so many at once and no more, each within its limits. */
@Component
class Ffmpeg {

    /** Three hours of one line per packet are about 40 MB. */
    private static final long MOST_OUTPUT = 256L << 20;

    private final MediaSettings settings;
    private final Programs programs;
    private final Sandbox sandbox;
    private final Semaphore places;

    Ffmpeg(MediaSettings settings, Programs programs, Sandbox sandbox) {
        this.settings = settings;
        this.programs = programs;
        this.sandbox = sandbox;
        // Fair: a long queue is served in the order of its arrival.
        this.places = new Semaphore(settings.parallel(), true);
    }

    /** Asks ffprobe about the folder's input; each line of the answer goes to {@code lines}. */
    Outcome probe(WorkFolder folder, List<String> question, Consumer<String> lines) throws InterruptedException {
        var arguments = new Arguments(settings)
                .add("-hide_banner", "-v", "error")
                .guards()
                .addAll(question)
                .add(Input.SOURCE);
        return run(programs.ffprobe(), arguments, folder, settings.probeLimit(), lines);
    }

    /** Runs ffmpeg in the folder; {@code progress} is told its reports, one {@code key=value} at a time. */
    Outcome convert(WorkFolder folder, Arguments work, Consumer<String> progress) throws InterruptedException {
        var arguments = new Arguments(settings)
                .add("-nostdin", "-hide_banner", "-v", "error", "-y", "-nostats", "-progress", "pipe:1")
                .add("-filter_threads", Integer.toString(settings.threads()))
                .addAll(work.list());
        work.files().forEach(folder::write);
        return run(programs.ffmpeg(), arguments, folder, settings.timeLimit(), progress);
    }

    Arguments arguments() {
        return new Arguments(settings);
    }

    /** Waits for its turn; also for other programs that look at films and cost as much. */
    Outcome run(Command command) throws InterruptedException {
        places.acquire();
        try {
            var outcome = ChildProcess.run(command);
            if (outcome.neverBegan()) {
                throw new IllegalStateException("A program does not start: " + outcome.lastError());
            }
            return outcome;
        } finally {
            places.release();
        }
    }

    private Outcome run(Path program, Arguments arguments, WorkFolder folder, Duration limit, Consumer<String> lines)
            throws InterruptedException {
        return run(command(program, arguments, folder, limit, lines));
    }

    private Command command(
            Path program, Arguments arguments, WorkFolder folder, Duration limit, Consumer<String> lines) {
        var words = Stream.of(
                        ResourceLimits.of(settings, limit),
                        sandbox.walls().around(program, folder),
                        List.of(program.toString()),
                        arguments.list())
                .flatMap(List::stream)
                .toList();
        var mostWritten = settings.maxOutput().toBytes();
        return new Command(words, folder.path(), programs.environment(), limit, MOST_OUTPUT, mostWritten, lines);
    }
}
