package nl.drieluik.bench.clips;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes of a file on their way to a server, from the disk to the line without passing through us. */
record Parcel(Path file, long from, long to) {

    static Parcel whole(Path file) throws IOException {
        return new Parcel(file, 0, Files.size(file));
    }

    /**
     * @param head the line and the headers that go ahead, without those that every request has
     * @param status that means "received"
     */
    void send(int port, String head, int status) throws IOException {
        try (var socket = SocketChannel.open(new InetSocketAddress("localhost", port));
                var content = FileChannel.open(file)) {
            var headers = head + "Host: localhost\r\nContent-Length: " + (to - from) + "\r\n\r\n";
            socket.write(ByteBuffer.wrap(headers.getBytes(ISO_8859_1)));
            for (var at = from; at < to; ) {
                at += content.transferTo(at, to - at, socket);
            }
            var answer =
                    new BufferedReader(new InputStreamReader(Channels.newInputStream(socket), ISO_8859_1)).readLine();
            if (answer == null || !answer.startsWith("HTTP/1.1 " + status)) {
                throw new IOException("It was not taken: " + answer);
            }
        }
    }
}
