package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Where all children are born: on one thread that lasts as long as we do. A child that asks to end with its parent
 * ({@code PR_SET_PDEATHSIG}) ends with the thread that started it, and those that carry virtual threads come and go.
 */
final class Cradle {

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("media-parent").factory());

    private Cradle() {}

    /** Cannot be interrupted: a child that nobody waits for would be left. */
    static Process start(ProcessBuilder builder) throws IOException {
        try {
            return CompletableFuture.supplyAsync(() -> started(builder), THREAD).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException cannot ? cannot.getCause() : new IOException(e);
        }
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
