package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(folder);
    }

    @Test
    void whatBrowsersPlayAlreadyIsCopied() throws Exception {
        var film = workshop.film(
                "film.mkv",
                "-f",
                "lavfi",
                "-i",
                Workshop.BRIGHTENING,
                "-f",
                "lavfi",
                "-i",
                "sine=d=4",
                "-c:v",
                "libx264",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac");
        assertThat(text(film)).contains("x264 - core");

        var video = workshop.prepare(film).video().path();

        // Had it been encoded anew, the encoder would have signed it again.
        assertThat(text(video)).doesNotContain("x264 - core");
        assertThat(workshop.light(video)).isEqualTo(workshop.light(film));
    }

    @Test
    void aPlayerCanStartAtTheFirstBytes() throws Exception {
        var video =
                text(workshop.prepare(workshop.brightening("film.mp4")).video().path());

        assertThat(video.indexOf("moov")).isPositive().isLessThan(video.indexOf("mdat"));
    }

    @Test
    void theOwnerMayWatchBeforeAllIsDone() throws Exception {
        var film = workshop.brightening("film.mp4");
        var listener = new Workshop.Recorder();

        workshop.preparation.prepare(film, workshop.probe.look(film), null, Veil.NONE, folder.resolve("out"), listener);

        assertThat(listener.heard).contains("playable true").last().isEqualTo("100%");
    }

    @Test
    void otherSoundIsEncodedBesideACopiedPicture() throws Exception {
        var film = workshop.film(
                "film.mkv",
                "-f",
                "lavfi",
                "-i",
                Workshop.BRIGHTENING,
                "-f",
                "lavfi",
                "-i",
                "sine=d=4",
                "-c:v",
                "libx264",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "ac3");

        var video = workshop.prepare(film).video().path();

        assertThat(workshop.ask(video, "stream=codec_name"))
                .containsExactly("stream|codec_name=h264", "stream|codec_name=aac");
        assertThat(text(video)).doesNotContain("x264 - core");
    }

    @Test
    void placeCameraAndTitlesAreGone() throws Exception {
        var film = workshop.film(
                "film.mp4",
                "-f",
                "lavfi",
                "-i",
                Workshop.BRIGHTENING,
                "-pix_fmt",
                "yuv420p",
                "-movflags",
                "use_metadata_tags",
                "-metadata",
                "location=+52.0907+005.1214/",
                "-metadata",
                "make=Fairphone",
                "-metadata",
                "title=Groep 7b",
                "-metadata:s:v",
                "handler_name=Camera of Anna");
        assertThat(text(film)).contains("+52.0907", "Fairphone", "Groep 7b", "Camera of Anna");

        for (var video : new MediaFile[] {
            workshop.prepare(film).video(), workshop.cut(film, 0, 1000).video()
        }) {
            assertThat(text(video.path())).doesNotContain("52.0907", "Fairphone", "Groep 7b", "Camera of Anna");
        }
    }

    @Test
    void aTurnedVideoStandsUpright() throws Exception {
        var lying = workshop.film(
                "lying.mp4",
                "-f",
                "lavfi",
                "-i",
                "color=black:s=320x180:r=25:d=1,drawbox=w=160:h=180:c=white:t=fill",
                "-pix_fmt",
                "yuv420p");
        var turned = workshop.film("turned.mp4", "-display_rotation", "90", "-i", lying.toString(), "-c", "copy");

        var prepared = workshop.prepare(turned);

        assertThat(prepared.footage().picture().width()).isEqualTo(180);
        assertThat(prepared.footage().picture().height()).isEqualTo(320);
        assertThat(workshop.ask(prepared.video().path(), "stream_side_data=rotation"))
                .noneMatch(line -> line.contains("rotation="));
        // White was on the left; turned counterclockwise it is below.
        var light = workshop.film(
                "light.gray",
                "-i",
                prepared.video().path().toString(),
                "-vf",
                "scale=1:2:flags=area",
                "-pix_fmt",
                "gray",
                "-frames:v",
                "1",
                "-f",
                "rawvideo");
        var pixels = Files.readAllBytes(light);
        assertThat(Byte.toUnsignedInt(pixels[0])).isLessThan(10);
        assertThat(Byte.toUnsignedInt(pixels[1])).isGreaterThan(245);
    }

    @Test
    void aSilentVideoWithOddSidesIsFine() throws Exception {
        var film = workshop.film("film.webm", "-f", "lavfi", "-i", "testsrc=s=321x181:r=25:d=2", "-c:v", "libvpx");

        var prepared = workshop.prepare(film);

        assertThat(prepared.footage().picture().width()).isEqualTo(320);
        assertThat(prepared.footage().picture().height()).isEqualTo(180);
        assertThat(Files.readString(prepared.waveform().path()))
                .isEqualTo("{\"peaksPerSecond\":10,\"peaks\":[" + "0,".repeat(19) + "0]}");
    }

    @Test
    void aLargeFastVideoBecomesFullHdAtThirtyFrames() throws Exception {
        var film =
                workshop.film("film.mp4", "-f", "lavfi", "-i", "testsrc=s=1100x1300:r=60:d=1", "-pix_fmt", "yuv420p");

        var prepared = workshop.prepare(film);

        assertThat(prepared.footage().picture().width()).isEqualTo(1080);
        assertThat(prepared.footage().picture().height()).isEqualTo(1276);
        assertThat(workshop.probe.look(prepared.video().path()).picture().framesPerSecond())
                .isCloseTo(30, within(0.5));
    }

    @Test
    void theStoryboardHasAPictureForEverySecond() throws Exception {
        var prepared = workshop.prepare(workshop.brightening("film.mp4"));

        assertThat(Files.readString(prepared.storyboard().path()))
                .startsWith("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nstoryboard/sprite#xywh=0,0,160,90\n")
                .endsWith("00:00:03.000 --> 00:00:04.000\nstoryboard/sprite#xywh=480,0,160,90\n");
        assertThat(workshop.ask(prepared.sprite().path(), "stream=width,height"))
                .containsExactly("stream|width=640|height=90");
    }

    @Test
    void anInterruptStopsIt() throws Exception {
        var film = workshop.brightening("film.webm");
        var footage = workshop.probe.look(film);
        var me = Thread.currentThread();
        var listener = new Workshop.Recorder() {
            @Override
            public void progressed(int percent) {
                me.interrupt();
            }
        };

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() ->
                        workshop.preparation.prepare(film, footage, null, Veil.NONE, folder.resolve("out"), listener));
    }

    @Test
    void whatTakesTooLongIsNamedSo() throws Exception {
        workshop = new Workshop(folder, "time-limit=1ns");

        assertRefused(workshop.brightening("film.webm"), MediaProblem.TOOK_TOO_LONG);
    }

    @EnabledOnOs(value = OS.LINUX, disabledReason = "prlimit is Linux's")
    @Test
    void aFileThatGrowsTooLargeIsStopped() throws Exception {
        workshop = new Workshop(folder, "max-output=2KB");

        assertRefused(workshop.brightening("film.webm"), MediaProblem.PREPARATION_FAILED);
    }

    private void assertRefused(Path film, MediaProblem problem) {
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> workshop.prepare(film))
                .extracting(MediaRefused::problem)
                .isEqualTo(problem);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, ISO_8859_1);
    }
}
