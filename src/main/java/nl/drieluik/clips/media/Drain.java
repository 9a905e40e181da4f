package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what a child says, on a thread of its own, so that the child never waits for us. */
final class Drain {

    /** What is left in a pipe is read in no time, unless a stranger holds it open. */
    private static final Duration MOST_AFTERWARDS = Duration.ofSeconds(20);

    private final InputStream from;
    private final Consumer<String> lines;
    private final Runnable stop;
    private final Thread thread;
    private volatile @Nullable RuntimeException failure;

    /**
     * @param most bytes, after which the child is stopped
     * @param stop stops the child: it said too much, or nobody understands it
     */
    Drain(InputStream from, long most, Consumer<String> lines, Runnable stop) {
        this.from = new Bounded(from, most);
        this.lines = lines;
        this.stop = stop;
        this.thread = Thread.ofPlatform().daemon().name("media-drain").start(this::read);
    }

    /** Waits for the last line of a child that has ended, and passes on what went wrong with any of them. */
    void finish() throws InterruptedException {
        thread.join(MOST_AFTERWARDS);
        if (failure != null) {
            throw failure;
        }
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(from, UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(line);
            }
        } catch (IOException ended) {
            // The child is gone, which its exit status tells.
        } catch (RuntimeException e) {
            failure = e;
            stop.run();
        }
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new MediaRefused(MediaProblem.PREPARATION_FAILED, "too much output");
            }
            return read;
        }
    }
}
