package nl.drieluik.clips.upload;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The body of a request whose bytes come when a test says so. */
final class Line extends InputStream {

    private static final byte[] END = new byte[0];
    private static final byte[] BREAK = new byte[0];

    private final BlockingQueue<byte[]> coming = new LinkedBlockingQueue<>();
    private volatile boolean waiting;

    Line bring(byte[] bytes) {
        coming.add(bytes);
        return this;
    }

    void end() {
        coming.add(END);
    }

    /** As if its other end were no more. */
    Line brokenOff() {
        coming.add(BREAK);
        return this;
    }

    /** Until whoever reads has all that came, and has gone on to wait for more. */
    void awaitSilence() {
        await().atMost(Duration.ofMinutes(2)).until(() -> waiting && coming.isEmpty());
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("byte by byte");
    }

    /** Each piece is smaller than what is asked for at once. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var piece = next();
        if (piece == BREAK) {
            throw new IOException("the line is gone");
        }
        System.arraycopy(piece, 0, target, offset, piece.length);
        return piece == END ? -1 : piece.length;
    }

    private byte[] next() {
        try {
            waiting = true;
            var piece = coming.take();
            waiting = false;
            return piece;
        } catch (InterruptedException testIsOver) {
            Thread.currentThread().interrupt();
            return END;
        }
    }
}
