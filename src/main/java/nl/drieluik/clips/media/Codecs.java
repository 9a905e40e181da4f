package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;

/** Reads from the header of an fMP4 of ours what a decoder has to be able to (RFC 6381). */
final class Codecs {

    private static final int TYPE_LENGTH = 4;
    private static final int VERSION_LENGTH = 4;

    /** The descriptors of an {@code esds} box, each in the one before, and what ours have before the next. */
    private static final int STREAM = 0x03;

    private static final int STREAM_LENGTH = 3;
    private static final int DECODER = 0x04;
    private static final int DECODER_LENGTH = 13;
    /** What an AAC decoder is told. */
    private static final int DECODER_SPECIFIC = 0x05;

    private Codecs() {}

    /** @throws MediaRefused when a copied track did not bring what a decoder has to be told */
    static String of(Path header) throws IOException {
        var bytes = Files.readAllBytes(header);
        var text = new String(bytes, ISO_8859_1);
        try {
            var picture = "avc1." + profile(bytes, text.indexOf("avcC"));
            var sound = text.indexOf("esds");
            return sound < 0 ? picture : picture + ",mp4a.40." + objectType(bytes, sound);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException incomplete) {
            throw new MediaRefused(MediaProblem.PREPARATION_FAILED, "its header does not tell how it is coded");
        }
    }

    /** Profile, what it is bound to, and level, as the second to fourth byte of the box say. */
    private static String profile(byte[] bytes, int avcC) {
        var from = Objects.checkIndex(avcC, bytes.length) + TYPE_LENGTH + 1;
        return HexFormat.of().formatHex(bytes, from, from + 3);
    }

    /** The first five bits of what the decoder is told (ISO/IEC 14496-3). */
    private static int objectType(byte[] bytes, int esds) {
        var box = ByteBuffer.wrap(bytes).position(esds + TYPE_LENGTH + VERSION_LENGTH);
        enter(box, STREAM);
        box.position(box.position() + STREAM_LENGTH);
        enter(box, DECODER);
        box.position(box.position() + DECODER_LENGTH);
        enter(box, DECODER_SPECIFIC);
        return (box.get() & 0xff) >> 3;
    }

    private static void enter(ByteBuffer box, int descriptor) {
        if (box.get() != descriptor) {
            throw new IllegalArgumentException("no descriptor " + descriptor);
        }
        // Its length is written in as many bytes as have their highest bit set, and one more.
        var continues = true;
        while (continues) {
            continues = box.get() < 0;
        }
    }
}
