package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
    void everySizeStartsAndEndsExactlyInSegmentsToo() throws Exception {
        var outside = "lt(N\\,25)+gte(N\\,75)";
        var picture = "color=black:s=320x180:r=25:d=4,geq=cb=128:cr=128"
                + ":lum=if(%s\\,235\\,if(eq(N\\,25)\\,50\\,if(eq(N\\,74)\\,150\\,100))),scale=1280:720"
                        .formatted(outside);
        var film = workshop.film("film.mp4", "-f", "lavfi", "-i", picture, "-pix_fmt", "yuv420p", "-b:v", "4M");

        var stream = workshop.stream(film, new Span(1000, 3000));

        assertThat(stream.rungs).hasSizeGreaterThan(1);
        for (var rung : stream.rungs.keySet()) {
            var light = workshop.light(workshop.joined(stream, rung));
            assertThat(light).as("%s", rung).hasSize(2 * Workshop.FRAMES_PER_SECOND);
            assertThat(Byte.toUnsignedInt(light[0])).isLessThan(75);
            assertThat(Byte.toUnsignedInt(light[light.length - 1])).isGreaterThan(125);
            assertThat(IntStream.range(0, light.length).map(i -> Byte.toUnsignedInt(light[i])))
                    .allMatch(one -> one < 190);
        }
    }

    /** Frames 25 to 74 have a light of 66 to 164; in a JPEG, which knows no darker black, of 58 to 172. */
    @Test
    void stillsShowOnlyThePiece() throws Exception {
        var piece = workshop.cut(workshop.brightening("film.mp4"), 1000, 3000);

        var tile = workshop.film(
                "tile.png", "-i", piece.sprite().path().toString(), "-vf", "crop=160:90:0:0", "-frames:v", "1");
        for (var still : List.of(piece.poster().path(), tile)) {
            assertThat(Byte.toUnsignedInt(workshop.light(still)[0])).isBetween(56, 174);
        }
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
