package nl.drieluik.clips.preparation;

import static nl.drieluik.testing.Recordings.awaitState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.drieluik.common.DataFolder;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
class PreparationTest {

    @Autowired
    private Schools schools;

    @Autowired
    private DataFolder data;

    private School school;
    private Api anna;

    @BeforeEach
    void enrol() {
        school = schools.withTriad();
        anna = school.anna().api();
    }

    @Test
    void aRecordingBecomesAClip() {
        var clip = Recordings.upload(school.anna());
        var ready = awaitState(anna, clip, "ready");
        assertThat(ready.path("title").asString()).isEqualTo("Rekenles");
        assertThat(ready.path("durationMs").asLong()).isBetween(40_500L, 41_500L);
        assertThat(ready.path("width").asInt()).isEqualTo(960);
        assertThat(ready.at("/piece/fromMs").asLong()).isZero();
        assertThat(ready.at("/video/progressive").asString()).startsWith(clip + "/video");
        assertThat(ready.at("/recording/video").asString()).startsWith(clip + "/recording/video?version=");
        assertThat(ready.path("stage").asString()).isEqualTo("describing");
        assertThat(ready.has("progress")).isFalse();
        assertThat(folder("uploads").resolve(clip.substring("/api/clips/".length())))
                .doesNotExist();
    }

    @Test
    void othersReachOnlyThePieceThatWasCut() {
        var clip = Recordings.ready(school.anna());
        var whole = anna.get(clip + "/video").response().body();
        anna.put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));

        var cutting = anna.patch(clip, "{'piece': {'fromMs': 5000, 'toMs': 12000}}");
        assertThat(cutting.text("state")).isEqualTo("preparing");
        assertThat(cutting.json().at("/recording/video").asString()).isNotEmpty();
        assertThat(school.bram().api().get(clip + "/video").code()).isEqualTo("clip-not-ready");

        var cut = awaitState(school.bram().api(), clip, "ready");
        assertThat(cut.path("durationMs").asLong()).isEqualTo(7000);
        var piece = school.bram().api().get(clip + "/video").response().body();
        assertThat(piece.length).isBetween(1000, whole.length / 2);
        assertThat(anna.get(clip + "/recording/video").response().body()).isEqualTo(whole);
    }

    @Test
    void whatIsNoVideoInsideFailsWithWords() {
        var broken = Arrays.copyOf(Recordings.lesson(), 30_000);
        var clip = Recordings.upload(school.anna(), broken);
        var failed = awaitState(anna, clip, "failed");
        assertThat(failed.at("/problem/code").asString()).isEqualTo("damaged");
        assertThat(failed.at("/problem/detail").asString()).isNotEmpty();

        assertThat(anna.post(clip + "/retry", "").text("state")).isIn("preparing", "failed");
        awaitState(anna, clip, "failed");
    }

    @Test
    void aDeletedClipLeavesNothingInTheStore() throws IOException {
        var before = objects();
        var clip = Recordings.ready(school.anna());
        assertThat(objects()).isGreaterThan(before);
        assertThat(anna.delete(clip).status()).isEqualTo(204);
        assertThat(anna.get(clip).status()).isEqualTo(404);
        assertThat(anna.get(clip + "/video").status()).isEqualTo(404);
        await().untilAsserted(() -> assertThat(objects()).isEqualTo(before));
    }

    private Path folder(String name) {
        return data.folder(name);
    }

    private long objects() throws IOException {
        try (var files = Files.walk(folder("objects"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
