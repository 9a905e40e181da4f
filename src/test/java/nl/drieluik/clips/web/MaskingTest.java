package nl.drieluik.clips.web;

import static nl.drieluik.testing.Recordings.awaitState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.TinyFilm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The film shows noise, which takes many bytes wherever it is not hidden. */
@DrieluikTest
class MaskingTest {

    private static final String ALL_OF_IT =
            mask("'fromMs': 0, 'toMs': 3000", "'x': 0, 'y': 0, 'width': 1, 'height': 1");
    private static final String NOTHING = "{'version': %d, 'masks': [], 'mutes': []}";

    @TempDir
    Path folder;

    @Autowired
    private Schools schools;

    private Api anna;
    private Api bram;
    private String clip;
    private byte[] open;

    @BeforeEach
    void shareAClip() {
        School school = schools.withTriad();
        anna = school.anna().api();
        bram = school.bram().api();
        clip = Recordings.sharedByAnna(school, TinyFilm.ofNoise(folder).with(0, new Random()));
        open = video(bram);
    }

    @Test
    void aDraftChangesNothingForOthers() {
        assertThat(anna.get(clip + "/masking").json().path("version").asInt()).isZero();
        var saved = anna.put(clip + "/masking", save(0, ALL_OF_IT));
        assertThat(saved.json().path("version").asInt()).isEqualTo(1);
        assertThat(saved.json().has("appliedVersion")).isFalse();
        assertThat(saved.json().at("/masks/0/boxes/0/width").asDouble()).isEqualTo(1);
        assertThat(anna.get(clip + "/masking").json()).isEqualTo(saved.json());

        assertThat(anna.get(clip).json().at("/masking/applied").asBoolean()).isFalse();
        assertThat(bram.get(clip).json().has("masking")).isFalse();
        assertThat(video(bram)).isEqualTo(open);
    }

    @Test
    void whatIsAppliedIsHiddenFromEverybodyButTheOwnerAlsoWhenItIsCutLater() {
        anna.put(clip + "/masking", save(0, ALL_OF_IT));
        var applied = anna.put(clip + "/masking/applied", "{'version': 1}");
        assertThat(applied.text("state")).isEqualTo("preparing");
        assertThat(applied.json().at("/masking/applied").asBoolean()).isTrue();
        // Hidden already, whether or not it is there again.
        assertThat(video(bram)).isNotEqualTo(open);

        awaitState(bram, clip, "ready");
        assertThat(video(bram)).hasSizeLessThan(open.length / 4);
        assertThat(video(anna)).isEqualTo(video(bram));
        assertThat(recording(anna)).isEqualTo(open);
        assertThat(bram.get(clip + "/recording/video").status()).isEqualTo(404);

        anna.patch(clip, "{'piece': {'fromMs': 500, 'toMs': 2500}}");
        awaitState(bram, clip, "ready");
        assertThat(video(bram)).hasSizeLessThan(open.length / 4);
    }

    @Test
    void whatIsSilencedIsNotReadInTheCaptionsEither() {
        var cues = "WEBVTT\n\n00:00.150 --> 00:01.000\nSamira\n\n00:02.000 --> 00:02.500\nKijk eens.\n";
        anna.putCaptions(clip + "/recording/captions", cues.getBytes(StandardCharsets.UTF_8));
        anna.put(clip + "/masking", save(0, ALL_OF_IT));
        anna.put(clip + "/masking/applied", "{'version': 1}");
        awaitState(bram, clip, "ready");

        assertThat(captions(bram, "/captions")).contains("Kijk eens.").doesNotContain("Samira");
        assertThat(captions(anna, "/recording/captions")).contains("Samira");
    }

    @Test
    void whatFollowsIsAppliedWithItsPathWhenThatIsKnown() {
        anna.put(clip + "/masking", save(0, ALL_OF_IT.replace("'follows': false", "'follows': true")));
        awaitMasking("/masks/0/track/state", "done");
        var path = anna.get(clip + "/masking/masks/6a3d1f0e-0000-4000-8000-000000000001/path")
                .json();
        assertThat(path.path("stepMs").asInt()).isEqualTo(80);
        assertThat(path.path("boxes")).hasSize(4 * (3000 / 80 + 1));

        anna.put(clip + "/masking/applied", "{'version': 1}");
        awaitState(bram, clip, "ready");
        assertThat(video(bram)).isNotEqualTo(open);
    }

    @Test
    void facesAreOnlySuggested() {
        assertThat(anna.post(clip + "/masking/faces", "").status()).isEqualTo(202);
        awaitMasking("/faces/state", "done");
        assertThat(anna.get(clip + "/masking").json().path("masks")).isEmpty();
        assertThat(video(bram)).isEqualTo(open);
    }

    private void awaitMasking(String pointer, String value) {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> anna.get(clip + "/masking").json().at(pointer).asString(""), value::equals);
    }

    @Test
    void withoutMasksOthersGetTheOpenPieceAgain() {
        anna.put(clip + "/masking", save(0, ALL_OF_IT));
        anna.put(clip + "/masking/applied", "{'version': 1}");
        anna.put(clip + "/masking", NOTHING.formatted(1));
        assertThat(anna.put(clip + "/masking/applied", "{'version': 2}").text("state"))
                .isEqualTo("ready");
        assertThat(video(bram)).isEqualTo(open);
    }

    @Test
    void whoDidNotSeeTheLatestDraftIsToldSo() {
        anna.put(clip + "/masking", save(0, ALL_OF_IT));
        assertThat(anna.put(clip + "/masking", NOTHING.formatted(0)).code()).isEqualTo("changed-meanwhile");
        assertThat(anna.put(clip + "/masking/applied", "{'version': 0}").code()).isEqualTo("changed-meanwhile");
        assertThat(anna.get(clip + "/masking").json().path("masks")).hasSize(1);
    }

    @Test
    void aMaskLiesWithinTheRecordingAndItsPicture() {
        var box = "'x': 0, 'y': 0, 'width': 1, 'height': 1";
        assertThat(refused(mask("'fromMs': 0, 'toMs': 0", box))).isEqualTo("masking-malformed");
        assertThat(refused(mask("'fromMs': 5000, 'toMs': 6000", box))).isEqualTo("masking-malformed");
        assertThat(refused(mask("'fromMs': 500, 'toMs': 1000", box))).isEqualTo("masking-malformed");
        assertThat(refused(mask("'fromMs': 0, 'toMs': 1000", "'x': 0.5, 'y': 0, 'width': 0.6, 'height': 0.1")))
                .isEqualTo("masking-malformed");
        assertThat(refused(ALL_OF_IT + "," + ALL_OF_IT)).isEqualTo("masking-malformed");
        assertThat(anna.get(clip + "/masking").json().path("version").asInt()).isZero();
    }

    private String refused(String masks) {
        return anna.put(clip + "/masking", save(0, masks)).code();
    }

    private byte[] video(Api viewer) {
        return viewer.get(clip + "/video").response().body();
    }

    private String captions(Api viewer, String path) {
        return new String(viewer.get(clip + path).response().body(), StandardCharsets.UTF_8);
    }

    private byte[] recording(Api viewer) {
        return viewer.get(clip + "/recording/video").response().body();
    }

    private static String save(int version, String masks) {
        return "{'version': %d, 'masks': [%s], 'mutes': [{'fromMs': 100, 'toMs': 200}]}".formatted(version, masks);
    }

    private static String mask(String time, String box) {
        return "{'id': '6a3d1f0e-0000-4000-8000-000000000001', 'follows': false, %s, 'boxes': [{'atMs': 0, %s}]}"
                .formatted(time, box);
    }
}
