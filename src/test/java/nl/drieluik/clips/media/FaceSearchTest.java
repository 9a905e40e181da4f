package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Looks for a face that is drawn: no picture of a person belongs here. */
@Timeout(300)
class FaceSearchTest {

    private static final Span ALL = new Span(0, 6000);

    @TempDir
    Path folder;

    private final List<Integer> percents = new CopyOnWriteArrayList<>();
    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(folder);
    }

    @Test
    void aFaceIsFoundFromWhereItComesToWhereItGoes() throws Exception {
        var found = search(film("between(t,2,4.2)"));

        assertThat(found).hasSize(1);
        var face = found.getFirst();
        assertThat(face.span()).isEqualTo(new Span(1750, 4250));
        assertThat(face.place().atMs()).isEqualTo(3000);
        assertThat(face.place().x() + face.place().width() / 2).isCloseTo(0.5, within(0.03));
        assertThat(percents).isSorted().endsWith(100);
    }

    @Test
    void whereThereIsNoneNoneIsFound() throws Exception {
        assertThat(search(film("0"))).isEmpty();
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    private List<FoundFace> search(Path film) throws InterruptedException {
        var vision = new VisionProgram(Workshop.settings(), workshop.ffmpeg, workshop.sandbox);
        return new Tracker(workshop.ffmpeg, vision).findFaces(film, ALL, folder.resolve("work"), percents::add);
    }

    private Path film(String shown) throws Exception {
        var face = folder.resolve("face.png");
        ImageIO.write(face(), "png", face.toFile());
        var comes = "[0][1]overlay=x=(W-w)/2:y=(H-h)/2:enable='" + shown + "'";
        return workshop.film(
                "film.mp4",
                "-f",
                "lavfi",
                "-i",
                "color=slategray:s=640x360:r=25:d=6",
                "-i",
                face.toString(),
                "-filter_complex",
                comes,
                "-pix_fmt",
                "yuv420p");
    }

    private static BufferedImage face() {
        var image = new BufferedImage(120, 150, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(graphics, 0x3c281e, 2, 2, 116, 132);
        draw(graphics, 0xd7aa91, 12, 19, 96, 130);
        for (var eye : List.of(22, 66)) {
            draw(graphics, 0xa57864, eye, 57, 32, 19);
            draw(graphics, 0x462d23, eye + 2, 51, 28, 6);
            draw(graphics, 0xe1dcd7, eye + 5, 62, 22, 11);
            draw(graphics, 0x281914, eye + 10, 61, 12, 12);
        }
        draw(graphics, 0xf5d2be, 55, 62, 10, 34);
        draw(graphics, 0x966455, 49, 91, 22, 8);
        draw(graphics, 0x964646, 41, 110, 38, 12);
        graphics.dispose();
        return image;
    }

    private static void draw(Graphics2D graphics, int colour, int x, int y, int width, int height) {
        graphics.setColor(new Color(colour));
        graphics.fill(new Ellipse2D.Double(x, y, width, height));
    }
}
