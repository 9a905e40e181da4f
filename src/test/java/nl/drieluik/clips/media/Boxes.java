package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.NoSuchElementException;

/** The boxes that an MP4 consists of, for films that no program would write. */
final class Boxes {

    /** Its size and its type. */
    static final int HEADER = 8;

    private Boxes() {}

    /**
     * Where the content of the first such box begins.
     *
     * @param path from the outermost box inwards: {@code moov}, {@code trak}
     */
    static int content(byte[] film, String... path) {
        var from = 0;
        var to = film.length;
        for (var type : path) {
            from = find(film, from, to, type) + HEADER;
            to = from - HEADER + ByteBuffer.wrap(film).getInt(from - HEADER);
        }
        return from;
    }

    static byte[] box(String type, byte[]... contents) {
        var content = join(contents);
        return ByteBuffer.allocate(HEADER + content.length)
                .putInt(HEADER + content.length)
                .put(type.getBytes(ISO_8859_1))
                .put(content)
                .array();
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** The film with other numbers of 32 bits from there on. */
    static byte[] patched(byte[] film, int at, int... numbers) {
        var copy = film.clone();
        for (int i = 0; i < numbers.length; i++) {
            ByteBuffer.wrap(copy).putInt(at + 4 * i, numbers[i]);
        }
        return copy;
    }

    private static int find(byte[] film, int from, int to, String type) {
        for (int at = from;
                at + HEADER <= to;
                at += Math.max(HEADER, ByteBuffer.wrap(film).getInt(at))) {
            if (new String(film, at + 4, 4, ISO_8859_1).equals(type)) {
                return at;
            }
        }
        throw new NoSuchElementException(type + " in " + Arrays.toString(new int[] {from, to}));
    }
}
