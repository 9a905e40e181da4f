package nl.drieluik.clips.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import nl.drieluik.testing.Tus;

/** Bytes that pass for a film: they begin as an MP4 does, and that is all an upload looks at. */
final class Films {

    static final Map<String, String> METADATA =
            Map.of("filename", "rekenles.mp4", "filetype", "video/mp4", "title", "Rekenles: de helft");

    private Films() {}

    static byte[] film(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        var begin = Arrays.copyOf("\0\0\0\u0018ftypmp42".getBytes(UTF_8), Math.min(length, 12));
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        return bytes;
    }

    /** A part of such a film; no two parts of it are alike. */
    static byte[] part(byte[] film, int from, int to) {
        return Arrays.copyOfRange(film, from, to);
    }

    /** The address of an upload that has begun and holds nothing yet. */
    static String begun(Tus tus, long length) {
        return tus.create(length, METADATA).required("Location");
    }
}
