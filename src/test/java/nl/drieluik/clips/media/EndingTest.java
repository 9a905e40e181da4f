package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ffmpeg plays what is there of a film and finds nothing amiss. */
class EndingTest {

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(folder);
    }

    /** Anywhere, also so near to its end that hardly a frame is missing. Between two tags of an FLV nobody can tell. */
    @ParameterizedTest
    @CsvSource({"mp4, 1", "mkv, 1", "webm, 1", "avi, 9"})
    void aFilmCutAnywhereMissesItsEnd(String kind, int fewest) throws Exception {
        var film = film("film." + kind, "-movflags", "+faststart");
        var whole = Files.readAllBytes(film);
        var container = workshop.probe.look(film).container();

        assertThat(Ending.isMissing(film, container)).isFalse();
        var lengths =
                IntStream.iterate(whole.length - fewest, length -> length > whole.length / 3, length -> length - 97);
        for (var length : lengths.toArray()) {
            assertThat(Ending.isMissing(cut(whole, length, kind), container))
                    .as("after %d bytes", length)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp4", "mkv", "webm", "avi", "flv", "ts"})
    void itIsNamedDamaged(String kind) throws Exception {
        var whole = Files.readAllBytes(film("film." + kind, "-movflags", "+faststart"));

        for (var missing : List.of(20, 999, whole.length / 3)) {
            assertDamaged(cut(whole, whole.length - missing, kind));
        }
    }

    @Test
    void aFragmentIsWholeOrTheFilmIsDamaged() throws Exception {
        var whole = Files.readAllBytes(film("film.mp4", "-g", "25", "-movflags", "frag_keyframe+empty_moov"));

        for (int missing = 20; missing < whole.length / 2; missing += whole.length / 9) {
            assertDamaged(cut(whole, whole.length - missing, "mp4"));
        }
    }

    /** A browser that records does not know how long it will be, and a phone that dies stops anywhere. */
    @Test
    void aRecordingWithoutLengthGoesAsFarAsItsLastWholeFrame() throws Exception {
        var whole = Files.readAllBytes(film("film.webm", "-live", "1"));

        assertThat(workshop.probe.look(cut(whole, whole.length - 3, "webm")).durationMs())
                .isBetween(1900L, 2100L);
        assertThat(workshop.probe.look(cut(whole, whole.length / 2, "webm")).durationMs())
                .isBetween(500L, 1800L);
    }

    /** Its index comes last. */
    @Test
    void aFilmWithoutItsIndexIsDamaged() throws Exception {
        var whole = Files.readAllBytes(film("film.mp4"));

        assertDamaged(cut(whole, whole.length - 3, "mp4"));
        assertDamaged(cut(whole, whole.length / 2, "mp4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp4", "mov", "mkv", "webm", "avi", "flv", "ts", "m2ts", "mpg"})
    void aWholeFilmOfAnyKindIsWhole(String kind) throws Exception {
        assertThat(workshop.probe.look(film("film." + kind)).picture().width()).isEqualTo(176);
    }

    /** What somebody's program keeps behind the film is no part of it. */
    @Test
    void somethingBehindTheFilmIsNoHarm() throws Exception {
        var whole = Files.readAllBytes(film("film.mp4"));

        for (var more : List.of(new byte[3], new byte[1000], "A signature of our own".getBytes())) {
            var film = Files.write(folder.resolve("more.mp4"), Boxes.join(whole, more));
            assertThat(workshop.probe.look(film).picture().width()).isEqualTo(176);
        }
    }

    private Path film(String name, String... arguments) throws IOException, InterruptedException {
        var picture = Stream.of("-f", "lavfi", "-i", "testsrc=s=176x144:r=25:d=2");
        var sound = Stream.of("-f", "lavfi", "-i", "sine=d=2");
        var codecs = name.endsWith(".webm") ? Stream.of("-c:v", "libvpx", "-b:v", "1M") : Stream.of("-ar", "44100");
        var all = Stream.of(picture, sound, codecs, Arrays.stream(arguments)).flatMap(part -> part);
        return workshop.film(name, all.toArray(String[]::new));
    }

    private Path cut(byte[] whole, int length, String kind) throws IOException {
        return Files.write(folder.resolve("cut." + kind), Arrays.copyOf(whole, length));
    }

    private void assertDamaged(Path film) {
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> workshop.probe.look(film))
                .extracting(MediaRefused::problem)
                .isEqualTo(MediaProblem.DAMAGED);
    }
}
