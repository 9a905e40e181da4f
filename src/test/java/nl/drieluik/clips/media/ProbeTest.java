package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {

    private static final String PICTURE = "testsrc=s=320x240:r=25:d=3";
    private static final String SOUND = "sine=d=3";

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(folder);
    }

    @Test
    void itTellsWhatIsInAFile() throws Exception {
        var footage = workshop.probe.look(
                film("film.mp4", "-f", "lavfi", "-i", SOUND, "-c:v", "libx264", "-g", "50", "-c:a", "aac"));

        assertThat(footage.container()).isEqualTo("mov");
        assertThat(footage.durationMs()).isCloseTo(3000, within(50L));
        assertThat(footage.picture().codec()).isEqualTo("h264");
        assertThat(footage.picture().framesPerSecond()).isCloseTo(25, within(0.1));
        assertThat(footage.picture().keyframeGapMs()).isEqualTo(2000);
        assertThat(footage.sound()).isNotNull().extracting(Footage.Sound::codec).isEqualTo("aac");
    }

    @Test
    void widthAndHeightAreAsPeopleSeeThem() throws Exception {
        var film = film("film.mp4", "-vf", "setsar=2/1");
        var turned = workshop.film("turned.mp4", "-display_rotation", "90", "-i", film.toString(), "-c", "copy");

        var picture = workshop.probe.look(turned).picture();

        assertThat(picture.width()).isEqualTo(240);
        assertThat(picture.height()).isEqualTo(640);
    }

    @Test
    void aRecordingWithoutDurationIsMeasured() throws Exception {
        var live = film("film.webm", "-c:v", "libvpx", "-live", "1");

        assertThat(workshop.ask(live, "format=duration").getFirst()).contains("N/A");
        assertThat(workshop.probe.look(live).durationMs()).isCloseTo(3000, within(50L));
    }

    @Test
    void aTextIsNotAVideo() throws IOException {
        assertRefused(Files.writeString(folder.resolve("lesson.mp4"), "Dit is geen video."), MediaProblem.NOT_A_VIDEO);
        assertRefused(Files.createFile(folder.resolve("empty.mp4")), MediaProblem.NOT_A_VIDEO);
    }

    @Test
    void aPlaylistThatPointsAtAFileOpensNothing() throws Exception {
        var film = film("film.ts");
        var playlist = Files.writeString(
                folder.resolve("lesson.mp4"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\n" + film + "\n#EXT-X-ENDLIST\n");

        assertRefused(playlist, MediaProblem.NOT_A_VIDEO);
    }

    /** The second wall, behind the signature. */
    @Test
    void ffmpegItselfMayNotReadAListOfFiles() throws Exception {
        var film = film("film.mp4");
        var list = Files.writeString(
                folder.resolve("list.mp4"), "ffconcat version 1.0\nfile " + film.getFileName() + "\n");

        try (var work = WorkFolder.temporary(list)) {
            var outcome = workshop.ffmpeg.probe(work, Description.QUESTION, line -> {});
            assertThat(outcome.failed()).isTrue();
            assertThat(outcome.errors()).contains("[concat", "Format not on whitelist");
        }
    }

    @Test
    void theDecoderWithTheHoleIsNeverTried() throws Exception {
        assertRefused(film("film.avi", "-c:v", "magicyuv", "-pix_fmt", "gbrp"), MediaProblem.UNSUPPORTED);
        assertThat(Input.guards(1)).noneMatch(argument -> argument.contains("magicyuv"));
    }

    @Test
    void aPhotoIsNotAVideo() throws Exception {
        assertRefused(film("photo.mp4", "-frames:v", "1"), MediaProblem.NOT_A_VIDEO);
    }

    @Test
    void soundAloneIsNoPicture() throws Exception {
        assertRefused(workshop.film("sound.mp4", "-f", "lavfi", "-i", SOUND), MediaProblem.NO_PICTURE);
    }

    @Test
    void theCoverOfAnAlbumIsNoPicture() throws Exception {
        var cover = film("cover.png", "-frames:v", "1");
        var album = workshop.film(
                "album.m4a",
                "-f",
                "lavfi",
                "-i",
                SOUND,
                "-i",
                cover.toString(),
                "-map",
                "0",
                "-map",
                "1",
                "-c:v",
                "copy",
                "-disposition:v",
                "attached_pic");

        assertRefused(album, MediaProblem.NO_PICTURE);
    }

    @Test
    void subtitlesAreNoHindrance() throws Exception {
        var words = Files.writeString(folder.resolve("words.srt"), "1\n00:00:00,000 --> 00:00:02,000\nGoedemorgen\n");

        for (var codecs : Map.of("film.mp4", "mov_text", "film.mkv", "ass").entrySet()) {
            var film = film(codecs.getKey(), "-i", words.toString(), "-c:s", codecs.getValue());
            assertThat(workshop.probe.look(film).picture().codec()).isEqualTo("h264");
        }
    }

    @Test
    void aFileCutShortIsDamaged() throws Exception {
        for (var kind : List.of("mp4", "mkv")) {
            var whole = Files.readAllBytes(film("film." + kind, "-movflags", "+faststart"));
            var half = Files.write(folder.resolve("half." + kind), Arrays.copyOf(whole, whole.length / 2));
            assertRefused(half, MediaProblem.DAMAGED);
        }
    }

    @Test
    void aFileWithoutItsIndexIsDamaged() throws Exception {
        var whole = Files.readAllBytes(film("film.mp4"));
        var half = Files.write(folder.resolve("half.mp4"), Arrays.copyOf(whole, whole.length / 2));

        assertRefused(half, MediaProblem.DAMAGED);
    }

    @Test
    void anEncryptedFileIsProtected() throws Exception {
        var key = "76a6c65c5ea762046bd749a2e632ccbb";
        var film =
                film("film.mp4", "-encryption_scheme", "cenc-aes-ctr", "-encryption_key", key, "-encryption_kid", key);

        assertRefused(film, MediaProblem.PROTECTED);
    }

    @Test
    void theBoundsAreTheSettings() throws Exception {
        var film = film("film.mp4");

        workshop = new Workshop(folder, "max-duration=2s");
        assertRefused(film, MediaProblem.TOO_LONG);
        workshop = new Workshop(folder, "max-pixels=1000");
        assertRefused(film, MediaProblem.TOO_LARGE_PICTURE);
        workshop = new Workshop(folder, "probe-limit=1ns");
        assertRefused(film, MediaProblem.TOOK_TOO_LONG);
    }

    private Path film(String name, String... arguments) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("-f", "lavfi", "-i", PICTURE));
        all.addAll(List.of(arguments));
        return workshop.film(name, all.toArray(String[]::new));
    }

    private void assertRefused(Path file, MediaProblem problem) {
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> workshop.probe.look(file))
                .extracting(MediaRefused::problem)
                .isEqualTo(problem);
    }
}
