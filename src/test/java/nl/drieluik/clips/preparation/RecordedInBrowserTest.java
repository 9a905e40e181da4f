package nl.drieluik.clips.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.TinyFilm;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A film that a browser writes while it is filmed tells neither its length nor where its frames are. */
@DrieluikTest
class RecordedInBrowserTest {

    private static final Map<String, String> METADATA =
            Map.of("filetype", "video/webm;codecs=vp8,opus", "title", "Les");

    @TempDir
    private Path folder;

    @Autowired
    private Schools schools;

    private Colleague anna;
    private Tus tus;

    @BeforeEach
    void signIn() {
        anna = schools.olga();
        tus = new Tus(anna.api());
    }

    @ParameterizedTest
    @ValueSource(strings = {"libvpx", "libvpx-vp9", "libx264"})
    void itBecomesAClipOfTheRightLengthInWhichOneCanJump(String codec) {
        var film = TinyFilm.written(folder, codec);
        var clip = film(film, film.length);
        assertThat(clip.path("durationMs").asLong()).isBetween(2900L, 3200L);
        assertThat(clip.path("poster").asString()).isNotEmpty();
        var video = anna.api().request(clip.at("/video/progressive").asString());
        var range = anna.api().send(video.header("Range", "bytes=100-199"));
        assertThat(range.status()).isEqualTo(206);
    }

    @Test
    void ofAPhoneThatDiesWithinAFrameAllThatArrivedIsAClip() {
        var film = TinyFilm.written(folder, "libvpx");
        var clip = film(film, film.length * 2 / 3);
        assertThat(clip.path("durationMs").asLong()).isBetween(1000L, 2900L);
    }

    /** Brings so many of its bytes in two pieces, and says only then that these were all. */
    private JsonNode film(byte[] film, int length) {
        var upload =
                tus.createDeferred(METADATA, Arrays.copyOf(film, length / 2)).required("Location");
        tus.append(upload, length / 2, Arrays.copyOfRange(film, length / 2, length));
        var clip = tus.append(upload, length, new byte[0], length).required("Clip-Location");
        return Recordings.awaitState(anna.api(), clip, "ready");
    }
}
