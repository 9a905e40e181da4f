package nl.drieluik.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;

/** One screen's stream of a meeting on a bare socket: what a client costs is not what is measured. */
final class Screen {

    private static final long PATIENCE_MS = 120_000;

    private final BufferedReader in;
    private long version = -1;
    private long heardAt;

    private Screen(BufferedReader in) {
        this.in = in;
    }

    /** Opens it and waits for the first state. */
    static Screen open(int port, String path, String token) throws Exception {
        var socket = new Socket("localhost", port);
        var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n".formatted(path, token);
        socket.getOutputStream().write(request.getBytes(UTF_8));
        var screen = new Screen(new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8), 512));
        Thread.ofVirtual().start(screen::read);
        screen.await(0);
        return screen;
    }

    private void read() {
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("id:")) {
                    hear(Long.parseLong(line.substring(3)));
                }
            }
        } catch (IOException closed) {
            // Whoever waits for more finds out.
        }
    }

    private synchronized void hear(long told) {
        if (told != version) {
            version = told;
            heardAt = System.nanoTime();
            notifyAll();
        }
    }

    /** When it heard of that version or a later one, as {@link System#nanoTime} tells. */
    synchronized long await(long wanted) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (version < wanted) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("A screen heard nothing of version " + wanted);
            }
            wait(1000);
        }
        return heardAt;
    }
}
