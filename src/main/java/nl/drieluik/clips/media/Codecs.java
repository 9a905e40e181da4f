package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Reads from the header of an fMP4 of ours what a decoder has to be able to (RFC 6381). */
final class Codecs {

    private static final int TYPE_LENGTH = 4;
    /** Marks what an AAC decoder is told, in the descriptors of an {@code esds} box. */
    private static final int DECODER_SPECIFIC = 0x05;

    private Codecs() {}

    static String of(Path header) throws IOException {
        var bytes = Files.readAllBytes(header);
        var text = new String(bytes, ISO_8859_1);
        var picture = "avc1." + profile(bytes, text.indexOf("avcC"));
        var sound = text.indexOf("esds");
        return sound < 0 ? picture : picture + ",mp4a.40." + objectType(bytes, sound);
    }

    /** Profile, what it is bound to, and level, as the second to fourth byte of the box say. */
    private static String profile(byte[] bytes, int avcC) {
        var from = avcC + TYPE_LENGTH + 1;
        return HexFormat.of().formatHex(bytes, from, from + 3);
    }

    private static int objectType(byte[] bytes, int esds) {
        var at = esds + TYPE_LENGTH;
        while (bytes[at] != DECODER_SPECIFIC) {
            at++;
        }
        // The length is written in as many bytes as have their highest bit set, and one more.
        do {
            at++;
        } while (bytes[at] < 0);
        return (bytes[at + 1] & 0xff) >> 3;
    }
}
