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
            to = from - HEADER + size(film, from - HEADER);
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

    /** The film with another box in the place of this one; what follows it moves, and what holds it grows along. */
    static byte[] replaced(byte[] film, byte[] box, String... path) {
        var from = content(film, path) - HEADER;
        var to = from + size(film, from);
        var made = join(Arrays.copyOf(film, from), box, Arrays.copyOfRange(film, to, film.length));
        for (int depth = 1; depth < path.length; depth++) {
            var at = content(film, Arrays.copyOf(path, depth)) - HEADER;
            ByteBuffer.wrap(made).putInt(at, size(film, at) + made.length - film.length);
        }
        return made;
    }

    static byte[] numbers(int... numbers) {
        var bytes = ByteBuffer.allocate(4 * numbers.length);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }

    /** The film with other numbers of 32 bits from there on. */
    static byte[] patched(byte[] film, int at, int... numbers) {
        var copy = film.clone();
        put(copy, at, numbers);
        return copy;
    }

    static void put(byte[] film, int at, int... numbers) {
        ByteBuffer.wrap(film).position(at).slice().asIntBuffer().put(numbers);
    }

    static int size(byte[] film, int at) {
        return ByteBuffer.wrap(film).getInt(at);
    }

    private static int find(byte[] film, int from, int to, String type) {
        for (int at = from; at + HEADER <= to; at += Math.max(HEADER, size(film, at))) {
            if (new String(film, at + 4, 4, ISO_8859_1).equals(type)) {
                return at;
            }
        }
        throw new NoSuchElementException(type + " in " + Arrays.toString(new int[] {from, to}));
    }
}
