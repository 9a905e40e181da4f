package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * The first bytes by which the kinds of file that we read are known. What does not have them never reaches ffmpeg, and
 * an upload can be refused while it still arrives.
 */
public final class VideoSignature {

    /** So many bytes from the start are enough to know. */
    public static final int LENGTH = 400;

    private static final Set<String> FIRST_BOXES =
            Set.of("ftyp", "moov", "mdat", "free", "skip", "wide", "pnot", "styp", "moof", "sidx", "uuid");
    private static final String MATROSKA = "1a45dfa3";
    private static final String PROGRAM_STREAM = "000001ba";
    private static final byte TRANSPORT_SYNC = 0x47;
    private static final int TRANSPORT_PACKET = 188;
    /** Cameras put a time stamp of four bytes before each packet. */
    private static final int STAMPED_TRANSPORT_PACKET = 192;

    private VideoSignature() {}

    /** @param head the first {@link #LENGTH} bytes of the file, or all of it when it is shorter */
    public static boolean isIn(byte[] head) {
        return FIRST_BOXES.contains(text(head, 4))
                || (text(head, 0).equals("RIFF") && text(head, 8).equals("AVI "))
                || text(head, 0).startsWith("FLV\1")
                || startsWith(head, MATROSKA)
                || startsWith(head, PROGRAM_STREAM)
                || repeatsSync(head, 0, TRANSPORT_PACKET)
                || repeatsSync(head, 4, STAMPED_TRANSPORT_PACKET);
    }

    static boolean isIn(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return isIn(in.readNBytes(LENGTH));
        }
    }

    private static String text(byte[] head, int at) {
        return head.length < at + 4 ? "" : new String(head, at, 4, ISO_8859_1);
    }

    private static boolean startsWith(byte[] head, String hex) {
        return HexFormat.of().formatHex(Arrays.copyOf(head, hex.length() / 2)).equals(hex);
    }

    private static boolean repeatsSync(byte[] head, int first, int packet) {
        return head.length > first + packet && head[first] == TRANSPORT_SYNC && head[first + packet] == TRANSPORT_SYNC;
    }
}
