package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films in the wide range of light that newer phones record, as an ordinary screen shows them. */
class HdrTest {

    /** Left black, right as light as a sheet of paper (203 cd/m2) in 10 bits of this film's curve. */
    private static final String PAPER =
            "color=black:s=320x180:r=25:d=2,format=yuv420p10le,geq=lum='if(lt(X,160),64,%d)':cb=512:cr=512";

    private static final int PAPER_BY_QUANTIZER = 573;
    private static final int PAPER_BY_GAMMA = 721;

    @TempDir
    Path folder;

    @Test
    void paperIsEquallyLightByEitherCurve() throws Exception {
        var byQuantizer = halves("smpte2084", PAPER_BY_QUANTIZER);
        var byGamma = halves("arib-std-b67", PAPER_BY_GAMMA);

        assertThat(byQuantizer[0]).isLessThan(12);
        assertThat(byGamma[0]).isLessThan(12);
        // As they are stored they would be 148 and 191 of 255: the one dim, the other pale.
        assertThat(byQuantizer[1]).isBetween(155, 200).isCloseTo(byGamma[1], within(6));
    }

    @Test
    void itSaysThatItsColoursAreOrdinary() throws Exception {
        var workshop = new Workshop(folder);
        var made = workshop.prepare(film(workshop, "smpte2084", PAPER_BY_QUANTIZER))
                .video()
                .path();

        assertThat(workshop.ask(made, "stream=pix_fmt,color_space,color_transfer,color_primaries"))
                .anyMatch(line -> line.contains("pix_fmt=yuv420p|color_space=bt709|color_transfer=bt709"));
    }

    private static Path film(Workshop workshop, String curve, int paper) throws IOException, InterruptedException {
        return workshop.film(
                "hdr.mp4",
                "-f",
                "lavfi",
                "-i",
                PAPER.formatted(paper),
                "-c:v",
                "libx265",
                "-preset",
                "ultrafast",
                "-x265-params",
                "log-level=error:colorprim=bt2020:colormatrix=bt2020nc:transfer=" + curve);
    }

    /** How light each half of the first frame is: 0 to 255. */
    private int[] halves(String curve, int paper) throws IOException, InterruptedException {
        var workshop = new Workshop(folder.resolve(curve));
        var film = film(workshop, curve, paper);
        assertThat(workshop.probe.look(film).picture().hdr()).isTrue();
        var video = workshop.prepare(film).video().path();
        var scaled = List.of("-frames:v", "1", "-vf", "scale=2:1:flags=area", "-pix_fmt", "gray", "-f", "rawvideo");
        var arguments = Stream.concat(Stream.of("-i", video.toString()), scaled.stream());
        var light = Files.readAllBytes(workshop.film("halves.gray", arguments.toArray(String[]::new)));
        return new int[] {light[0] & 0xff, light[1] & 0xff};
    }
}
