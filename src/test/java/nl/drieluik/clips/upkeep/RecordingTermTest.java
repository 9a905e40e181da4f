package nl.drieluik.clips.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.preparation.Housekeeping;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.Shelf;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.TinyFilm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** How long an owner has what lies outside the piece. Shares the application of {@link UpkeepTest}. */
@DrieluikTest
@TestPropertySource(properties = "spring.application.name=drieluik-upkeep")
class RecordingTermTest {

    @TempDir
    Path folder;

    @Autowired
    private Schools schools;

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private StockTaking stockTaking;

    @Autowired
    private DamageBook damages;

    @Autowired
    private ClipStore store;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    private School school;
    private Api anna;
    private String clip;

    @BeforeEach
    void bringAFilm() {
        school = schools.withTriad();
        anna = school.anna().api();
        clip = Recordings.upload(school.anna(), TinyFilm.in(folder).with(1, new Random()));
        Recordings.awaitState(anna, clip, "ready");
    }

    @AfterEach
    void returnToNow() {
        clock.returnToNow();
        anna.delete(clip);
    }

    @Test
    void isToldOnceAPieceWasChosenAndCountsFromTheDayItCameIn() {
        assertThat(until()).isEmpty();
        cut(500, 2000);
        assertThat(until()).isEqualTo(daysFromNow(90));
        assertThat(anna.patch(clip, "{'piece': {'fromMs': 0, 'toMs': 60000}}")
                        .json()
                        .at("/recording/until")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void isNeverOverWithinTwoWeeksOfACut() {
        clock.pass(Duration.ofDays(300));
        cut(500, 2000);
        assertThat(until()).isEqualTo(daysFromNow(14));
    }

    @Test
    void leavesOnlyThePieceWhenItIsOver() {
        cut(500, 2000);
        var video = anna.get(clip + "/video").header("ETag");
        var original = key("ORIGINAL");
        clock.pass(Duration.ofDays(90));
        housekeeping.tidy();
        assertThat(recordingMs()).isEqualTo(3000);

        clock.pass(Duration.ofDays(1));
        housekeeping.tidy();
        assertThat(recordingMs()).isEqualTo(1500);
        assertThat(until()).isEmpty();
        assertThat(store.list(new Shelf(original.objectKey().substring(0, 2))))
                .noneMatch(object -> object.key().equals(original));
        assertThat(anna.get(clip + "/video").header("ETag")).isEqualTo(video);
        assertThat(anna.get(clip + "/recording/video").header("ETag")).isEqualTo(video);
        assertThat(anna.get(clip).json().at("/piece/fromMs").asLong()).isEqualTo(500);
    }

    @Test
    void mayBeEndedByTheOwnerAndThenThePieceOnlyBecomesShorter() {
        assertThat(anna.delete(clip + "/recording").code()).isEqualTo("no-rest-to-let-go");
        cut(500, 2000);
        assertThat(anna.delete(clip + "/recording").status()).isEqualTo(204);

        var wider = anna.patch(clip, "{'piece': {'fromMs': 400, 'toMs': 2000}}");
        assertThat(wider.status()).isEqualTo(409);
        assertThat(wider.code()).isEqualTo("recording-gone");
        assertThat(wider.text("detail")).startsWith("Only this piece is left");
        cut(700, 1900);
        assertThat(anna.get(clip).json().path("durationMs").asLong()).isEqualTo(1200);
        assertThat(recordingMs()).isEqualTo(1500);
        assertThat(until()).isNotEmpty();
    }

    @Test
    void takesWhatIsSaidOutsideThePieceAlong() {
        var file =
                "WEBVTT\n\n00:00.100 --> 00:00.400\nEen\n\n00:01.000 --> 00:01.500\nTwee\n\n00:02.500 --> 00:02.900\nDrie\n";
        anna.putCaptions(clip + "/recording/captions", file.getBytes(UTF_8));
        cut(500, 2000);
        anna.delete(clip + "/recording");
        for (var part : List.of("/captions", "/recording/captions")) {
            assertThat(new String(anna.get(clip + part).response().body(), UTF_8))
                    .isEqualTo("WEBVTT\n\n00:00:00.500 --> 00:00:01.000\nTwee\n");
        }
        assertThat(database.sql("select text from clip_cue where clip_id = ?")
                        .param(ClipId.valueOf(clip.substring("/api/clips/".length()))
                                .clipId())
                        .query(String.class)
                        .list())
                .containsExactly("Twee");
    }

    @Test
    void leavesAPieceThatUpkeepLooksAfterAsFarAsItCan() {
        cut(500, 2000);
        anna.delete(clip + "/recording");
        stockTaking.run();
        assertThat(damages.all()).isEmpty();

        var poster = key("POSTER");
        store.delete(poster);
        stockTaking.run();
        assertThat(damages.all()).containsExactly(poster);
        assertThat(anna.get(clip + "/video").status()).isEqualTo(200);
    }

    private void cut(long fromMs, long toMs) {
        anna.patch(clip, "{'piece': {'fromMs': %d, 'toMs': %d}}".formatted(fromMs, toMs));
        Recordings.awaitState(anna, clip, "ready");
    }

    private String until() {
        return anna.get(clip).json().at("/recording/until").asString("");
    }

    private long recordingMs() {
        return anna.get(clip).json().at("/recording/durationMs").asLong();
    }

    private String daysFromNow(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"))
                .plusDays(days)
                .toString();
    }

    private ObjectKey key(String role) {
        return new ObjectKey(database.sql("select object_key from clip_file where clip_id = ? and role = ?")
                .params(ClipId.valueOf(clip.substring("/api/clips/".length())).clipId(), role)
                .query(String.class)
                .single());
    }
}
