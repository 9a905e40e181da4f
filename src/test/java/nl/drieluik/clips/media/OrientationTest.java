package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A phone writes in the header how it was held; its front camera may mirror as well. */
class OrientationTest {

    /** Of the corners as they are stored: above left and right, below left and right. */
    private static final int[][] LIGHT = {{40, 100}, {160, 220}};

    private static final String STORED = "color=black:s=320x180:r=25:d=1"
            + ",geq=lum='40+60*gte(X,W/2)+120*gte(Y,H/2)':cb=128:cr=128,scale=out_range=tv";
    /** After version, flags, times, number, length, layer and volume. */
    private static final int MATRIX_IN_TKHD = 40;

    @TempDir
    Path folder;

    /** A point (x, y) of what is stored is shown at (ax + cy, bx + dy). */
    @ParameterizedTest
    @CsvSource({"1,0,0,1", "0,1,-1,0", "-1,0,0,-1", "0,-1,1,0", "-1,0,0,1", "1,0,0,-1", "0,1,1,0", "0,-1,-1,0"})
    void whatWasHeldOrMirroredStandsAsItWasSeen(int a, int b, int c, int d) throws Exception {
        var workshop = new Workshop(folder);
        var stored = workshop.film("stored.mp4", "-f", "lavfi", "-i", STORED, "-pix_fmt", "yuv420p");
        var held = Files.write(folder.resolve("held.mp4"), held(Files.readAllBytes(stored), a, b, c, d));

        var prepared = workshop.prepare(held);

        assertThat(prepared.footage().picture().width()).isEqualTo(a == 0 ? 180 : 320);
        assertThat(prepared.footage().picture().height()).isEqualTo(a == 0 ? 320 : 180);
        assertThat(workshop.ask(prepared.video().path(), "stream_side_data=displaymatrix"))
                .noneMatch(line -> line.contains("displaymatrix="));
        var corners = corners(workshop, prepared.video().path());
        for (int i = 0; i < 4; i++) {
            var x = i % 2 * 2 - 1;
            var y = i / 2 * 2 - 1;
            var shown = (b * x + d * y + 1) + (a * x + c * y + 1) / 2;
            assertThat(corners[shown]).as("corner %d", i).isCloseTo(LIGHT[i / 2][i % 2], within(4));
        }
    }

    private static byte[] held(byte[] film, int a, int b, int c, int d) {
        var at = Boxes.content(film, "moov", "trak", "tkhd") + MATRIX_IN_TKHD;
        var one = 1 << 16;
        return Boxes.patched(film, at, a * one, b * one, 0, c * one, d * one, 0);
    }

    private int[] corners(Workshop workshop, Path film) throws IOException, InterruptedException {
        var light = workshop.film(
                "light.gray",
                "-i",
                film.toString(),
                "-vf",
                "extractplanes=y,scale=2:2:flags=area",
                "-frames:v",
                "1",
                "-f",
                "rawvideo");
        var pixels = Files.readAllBytes(light);
        return new int[] {pixels[0] & 0xff, pixels[1] & 0xff, pixels[2] & 0xff, pixels[3] & 0xff};
    }
}
