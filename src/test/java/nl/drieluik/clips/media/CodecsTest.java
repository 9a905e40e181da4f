package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodecsTest {

    /** From the name of the box: its version, two descriptors with lengths of four bytes, and what is in them. */
    private static final int BIT_RATES = 4 + 4 + 5 + 3 + 5 + 5;

    private static final int DECODER_SPECIFIC = BIT_RATES + 8;

    @TempDir
    private Path folder;

    private Path header;
    private byte[] bytes;

    @BeforeEach
    void make() throws Exception {
        var workshop = new Workshop(folder);
        header = workshop.film(
                "film.mp4",
                "-f lavfi -i testsrc=s=128x96:r=12:d=1 -f lavfi -i sine=d=1 -pix_fmt yuv420p -c:a aac -movflags empty_moov"
                        .split(" "));
        bytes = Files.readAllBytes(header);
    }

    @Test
    void aDecoderIsToldWhatItHasToBeAbleTo() throws Exception {
        assertThat(Codecs.of(header)).matches("avc1\\.[0-9a-f]{6},mp4a\\.40\\.2");
    }

    @Test
    void aBitRateIsNotTakenForADescriptor() throws Exception {
        Arrays.fill(bytes, esds() + BIT_RATES, esds() + DECODER_SPECIFIC, (byte) 5);
        Files.write(header, bytes);
        assertThat(Codecs.of(header)).endsWith(",mp4a.40.2");
    }

    @Test
    void aHeaderThatDoesNotTellIsRefused() throws Exception {
        bytes[esds() + DECODER_SPECIFIC] = 6;
        Files.write(header, bytes);
        assertRefused();
        Files.write(header, Arrays.copyOf(bytes, esds() + BIT_RATES));
        assertRefused();
        Files.write(header, "no header at all".getBytes(ISO_8859_1));
        assertRefused();
    }

    private void assertRefused() {
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> Codecs.of(header))
                .extracting(MediaRefused::problem)
                .isEqualTo(MediaProblem.PREPARATION_FAILED);
    }

    private int esds() {
        return new String(bytes, ISO_8859_1).indexOf("esds");
    }
}
