package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Numbers and names here and there in a file; zeros stand for what is behind its end. */
record Peek(FileChannel film) {

    /** Four letters. */
    String name(long at) throws IOException {
        return new String(bytes(at, 4).array(), ISO_8859_1);
    }

    int octet(long at) throws IOException {
        return Byte.toUnsignedInt(bytes(at, 1).get());
    }

    /** Of 32 bits, without a sign. */
    long number(long at) throws IOException {
        return Integer.toUnsignedLong(bytes(at, 4).getInt());
    }

    long longNumber(long at) throws IOException {
        return bytes(at, 8).getLong();
    }

    private ByteBuffer bytes(long at, int count) throws IOException {
        var buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining() && film.read(buffer, at + buffer.position()) > 0) {}
        return buffer.clear();
    }
}
