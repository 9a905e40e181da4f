package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuttingTest {

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.mp4", "film.ts", "film.avi"})
    void aPieceStartsAndEndsExactly(String name) throws Exception {
        var film = workshop.brightening(name);

        var piece = workshop.cut(film, 1000, 3000);

        var expected =
                Arrays.copyOfRange(workshop.light(film), Workshop.FRAMES_PER_SECOND, 3 * Workshop.FRAMES_PER_SECOND);
        assertThat(workshop.light(piece.video().path())).hasSameSizeAs(expected);
        assertLight(workshop.light(piece.video().path()), expected);
        assertThat(piece.footage().durationMs()).isEqualTo(2000);
    }

    @Test
    void soundIsCutWithThePicture() throws Exception {
        var film = workshop.film(
                "film.mp4",
                "-f",
                "lavfi",
                "-i",
                Workshop.BRIGHTENING,
                "-f",
                "lavfi",
                "-i",
                "sine=d=4,volume=enable='lt(t,1.5)':volume=0",
                "-pix_fmt",
                "yuv420p");

        var peaks = Files.readString(workshop.cut(film, 1000, 3000).waveform().path());

        assertThat(peaks)
                .startsWith("{\"peaksPerSecond\":10,\"peaks\":[0,0,0,0,")
                .matches(".*,(9\\d|100),(9\\d|100)]}");
    }

    @Test
    void aPieceBeyondTheEndStopsAtTheEnd() throws Exception {
        assertThat(workshop.cut(workshop.brightening("film.mp4"), 3000, 60_000)
                        .footage()
                        .durationMs())
                .isEqualTo(1000);
    }

    /** Encoding moves the light of an even picture by one step at most; the next frame is more than two away. */
    private static void assertLight(byte[] light, byte[] expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(Byte.toUnsignedInt(light[i]))
                    .as("frame %d", i)
                    .isCloseTo(Byte.toUnsignedInt(expected[i]), within(1));
        }
    }
}
