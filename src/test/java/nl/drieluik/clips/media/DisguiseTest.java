package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are called a film and are something else. */
class DisguiseTest {

    @TempDir
    Path folder;

    @Test
    void aTextIsNoFilm() throws Exception {
        assertNoFilm("Dit is geen video.".getBytes(ISO_8859_1));
    }

    @Test
    void aPageIsNoFilm() throws Exception {
        assertNoFilm("<!doctype html><video src=film.mp4></video>".getBytes(ISO_8859_1));
    }

    @Test
    void aDocumentIsNoFilm() throws Exception {
        assertNoFilm("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(ISO_8859_1));
    }

    @Test
    void aProgramIsNoFilm() throws Exception {
        assertNoFilm("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0".getBytes(ISO_8859_1));
        assertNoFilm("\u007fELF\2\1\1\0".getBytes(ISO_8859_1));
    }

    @Test
    void anArchiveIsNoFilm() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("film.mp4"));
            zip.write(new byte[1000]);
        }
        assertNoFilm(bytes.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void anImageIsNoFilm(String kind) throws Exception {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), kind, bytes))
                .isTrue();
        assertNoFilm(bytes.toByteArray());
    }

    @Test
    void silenceIsNoFilm() throws Exception {
        assertNoFilm(new byte[0]);
        assertNoFilm(new byte[100_000]);
    }

    /** They begin like a film, and that is all. */
    @ParameterizedTest
    @ValueSource(strings = {"ftypisom", "moov", "mdat", "ftypheic", "ftypavif"})
    void whatOnlyBeginsLikeAFilmIsDamaged(String beginning) throws Exception {
        var bytes = Boxes.join(new byte[] {0, 0, 0, 16}, beginning.getBytes(ISO_8859_1), new byte[5000]);

        assertThat(new Ordeal(folder).of(film(bytes))).hasValue(MediaProblem.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIFF\0\0\0\0AVI LIST", "FLV\1\5\0\0\0\11", "\u001aE\u00df\u00a3\u009f", "\0\0\1\u00ba"})
    void noMoreThanAFirstWordIsDamaged(String beginning) throws Exception {
        var bytes = Boxes.join(
                beginning.getBytes(ISO_8859_1),
                "and then it is a text".repeat(500).getBytes(ISO_8859_1));

        assertThat(new Ordeal(folder).of(film(bytes))).isPresent();
    }

    /** A page that a browser would run, were it served as what it looks like. */
    @Test
    void aFilmThatIsAPageAsWellBecomesAFilmOnly() throws Exception {
        var workshop = new Workshop(folder);
        var page = "<script>alert(document.cookie)</script>";
        var film = Files.readAllBytes(workshop.film(
                "film.mp4",
                "-f",
                "lavfi",
                "-i",
                Workshop.BRIGHTENING,
                "-pix_fmt",
                "yuv420p",
                "-movflags",
                "frag_keyframe+empty_moov+default_base_moof"));
        var both = film(Boxes.join(Boxes.box("ftyp", ("isom" + page).getBytes(ISO_8859_1)), film));

        var made = workshop.prepare(both).video().path();

        assertThat(Files.readString(made, ISO_8859_1)).doesNotContain("<script>");
    }

    private void assertNoFilm(byte[] bytes) throws IOException, InterruptedException {
        assertThat(new Ordeal(folder).of(film(bytes))).hasValue(MediaProblem.NOT_A_VIDEO);
    }

    private Path film(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("lesson.mp4"), bytes);
    }
}
