package nl.drieluik.bench.clips;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Asks for parts of one file over a few connections that stay open, one after the other on each, and throws the bytes
 * away: a client so plain that it holds nobody up.
 *
 * @param fileSize in bytes, as that of a part
 */
record RangeClient(int port, String path, String token, long fileSize, int partSize) {

    private static final int CONNECTIONS = Integer.getInteger("drieluik.bench.connections", 4);
    private static final String END_OF_HEADERS = "\r\n\r\n";

    /** Parts received in so much time. */
    long ask(Duration time) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var end = System.nanoTime() + time.toNanos();
            var counts = new ArrayList<Future<Long>>();
            for (var connection = 0; connection < CONNECTIONS; connection++) {
                counts.add(threads.submit(() -> askUntil(end)));
            }
            var sum = 0L;
            for (var count : counts) {
                sum += count.get();
            }
            return sum;
        }
    }

    private long askUntil(long end) throws IOException {
        var buffer = ByteBuffer.allocateDirect(256 << 10);
        var count = 0L;
        while (System.nanoTime() < end) {
            try (var socket = SocketChannel.open(new InetSocketAddress("localhost", port))) {
                var open = true;
                while (open && System.nanoTime() < end) {
                    socket.write(ByteBuffer.wrap(request()));
                    open = receive(socket, buffer);
                    count++;
                }
            }
        }
        return count;
    }

    private byte[] request() {
        var start = ThreadLocalRandom.current().nextLong(fileSize - partSize + 1);
        return """
                GET %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Range: bytes=%d-%d\r
                \r
                """.formatted(path, token, start, start + partSize - 1).getBytes(ISO_8859_1);
    }

    /** Whether the server lets the connection be asked again. */
    private boolean receive(SocketChannel socket, ByteBuffer buffer) throws IOException {
        buffer.clear();
        var headers = "";
        do {
            fill(socket, buffer);
            headers = ISO_8859_1.decode(buffer.duplicate().flip()).toString();
        } while (!headers.contains(END_OF_HEADERS));
        if (!headers.startsWith("HTTP/1.1 206")) {
            throw new IOException("No part of the file: " + headers);
        }
        var left = partSize - (buffer.position() - headers.indexOf(END_OF_HEADERS) - END_OF_HEADERS.length());
        while (left > 0) {
            buffer.clear();
            left -= fill(socket, buffer);
        }
        return !headers.contains("Connection: close");
    }

    private static int fill(SocketChannel socket, ByteBuffer buffer) throws IOException {
        var count = socket.read(buffer);
        if (count < 0) {
            throw new EOFException("The server hung up");
        }
        return count;
    }
}
