package nl.drieluik.clips;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import nl.drieluik.clips.captions.CaptionFile;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Captions of a recording of two minutes, from which a piece is cut. */
@DrieluikTest
class ClipCaptionsTest {

    private static final String BEFORE = "\n00:00:01.000 --> 00:00:02.000\nGoedemorgen.\n";
    private static final String ACROSS = "\n00:00:09.000 --> 00:00:12.000\nWie weet de helft van 48?\n";
    private static final String INSIDE = "\n00:00:15.000 --> 00:00:16.500\n24 &amp; klaar\n";
    private static final String BEHIND = "\n00:01:00.000 --> 00:01:02.000\nTot morgen.\n";
    private static final String WHOLE = "WEBVTT\n" + BEFORE + ACROSS + INSIDE + BEHIND;

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    @Autowired
    private JdbcClient database;

    private School school;
    private Api anna;
    private Api bram;
    private ClipId id;
    private String clip;

    @BeforeEach
    void share() {
        school = schools.withTriad();
        anna = school.anna().api();
        bram = school.bram().api();
        id = lessons.sharedByAnna(school);
        clip = "/api/clips/" + id;
    }

    @Test
    void aPeerReadsThemInThePieceAndFromItsStart() {
        lessons.cut(id, 10_000, 16_000);
        assertThat(bring("/recording/captions", WHOLE).status()).isEqualTo(200);
        assertThat(read(bram, "/captions")).isEqualTo("""
                        WEBVTT

                        00:00:00.000 --> 00:00:02.000
                        Wie weet de helft van 48?

                        00:00:05.000 --> 00:00:06.000
                        24 &amp; klaar
                        """);
        assertThat(bram.get(clip + "/recording/captions").status()).isEqualTo(404);
        assertThat(read(anna, "/recording/captions")).isEqualTo(WHOLE);
    }

    @Test
    void timesOfThePieceAreKeptForTheRecording() {
        lessons.cut(id, 10_000, 20_000);
        bring("/captions", "WEBVTT\n\n00:05.000 --> 00:06.500\n24 &amp; klaar\n");
        assertThat(read(anna, "/recording/captions")).isEqualTo("WEBVTT\n" + INSIDE);
    }

    @Test
    void anotherPieceHasItsOwnLinesAtAnotherAddress() {
        bring("/recording/captions", WHOLE);
        var before = address(bram);
        lessons.cut(id, 14_000, 20_000);
        assertThat(read(bram, "/captions")).contains("00:00:01.000 --> 00:00:02.500\n24");
        assertThat(read(bram, "/captions")).doesNotContain("helft");
        assertThat(address(bram)).startsWith(clip + "/captions?version=").isNotEqualTo(before);
        lessons.cut(id, 61_000, 90_000);
        assertThat(read(bram, "/captions")).isEqualTo("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nTot morgen.\n");
    }

    @Test
    void aPieceInWhichNothingIsSaidHasNoneForAnybody() {
        bring("/recording/captions", WHOLE);
        lessons.cut(id, 30_000, 50_000);
        for (var viewer : List.of(anna, bram)) {
            assertThat(viewer.get(clip + "/captions").status()).isEqualTo(404);
            assertThat(viewer.get(clip).json().has("captions")).isFalse();
        }
        assertThat(read(anna, "/recording/captions")).isEqualTo(WHOLE);
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldAndHasAnotherAddress() {
        bring("/captions", WHOLE);
        var before = address(bram);
        bring("/captions", "WEBVTT\n" + BEHIND);
        assertThat(read(bram, "/captions")).isEqualTo("WEBVTT\n" + BEHIND);
        assertThat(address(bram)).isNotEqualTo(before);
    }

    @Test
    void theLanguageIsThatOfTheFileOrElseOfItsOwner() {
        bring("/captions", WHOLE);
        assertThat(language()).isEqualTo(school.anna().viewer().locale().getLanguage());
        anna.send(anna.request(clip + "/captions")
                .header("Content-Type", "application/x-subrip")
                .header("Content-Language", "fr-BE")
                .PUT(BodyPublishers.ofString("1\n00:00:01,000 --> 00:00:02,000\nBonjour.")));
        assertThat(language()).isEqualTo("fr");
        assertThat(bram.get(clip + "/captions").header("Content-Language")).isEqualTo("fr");
    }

    @Test
    void onlyTheOwnerBringsAndRemovesThem() {
        bring("/captions", WHOLE);
        assertThat(bram.putCaptions(clip + "/captions", WHOLE.getBytes(UTF_8)).code())
                .isEqualTo("not-allowed");
        assertThat(bram.delete(clip + "/captions").code()).isEqualTo("not-allowed");
        assertThat(anna.delete(clip + "/captions").status()).isEqualTo(204);
        assertThat(bram.get(clip + "/captions").status()).isEqualTo(404);
        assertThat(bram.get(clip).json().has("captions")).isFalse();
        assertThat(anna.delete(clip + "/captions").status()).isEqualTo(204);
    }

    @Test
    void theyAreTakenBackWithTheClipAndGoneWithIt() {
        bring("/captions", WHOLE);
        var address = address(bram);
        lessons.takeBack(school.anna(), id);
        assertThat(bram.get(address).status()).isEqualTo(404);
        lessons.delete(school.anna(), id);
        assertThat(database.sql("select count(*) from clip_cue where clip_id = ?")
                        .param(id.clipId())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void othersWaitForThemUntilThePieceIsReady() {
        bring("/captions", WHOLE);
        database.sql("update clip set state = 'PREPARING' where clip_id = ?")
                .param(id.clipId())
                .update();
        assertThat(bram.get(clip + "/captions").code()).isEqualTo("clip-not-ready");
        assertThat(bram.get(clip).json().has("captions")).isFalse();
        assertThat(read(anna, "/captions")).isEqualTo(WHOLE);
    }

    @Test
    void nothingIsKeptOfAFileThatIsRefused() {
        bring("/captions", WHOLE);
        assertThat(bring("/captions", "WEBVTT\n\n00:05.000 --> 00:04.000\nJa.").text("title"))
                .contains("3");
        assertThat(bring("/captions", "WEBVTT\n\n00:02:00.000 --> 00:02:04.000\nJa.")
                        .code())
                .isEqualTo("captions-outside-recording");
        assertThat(bring("/captions", "x".repeat(3 * CaptionFile.MOST_BYTES)).code())
                .isEqualTo("captions-too-large");
        assertThat(anna.put(clip + "/captions", "{}").code()).isEqualTo("media-type-unknown");
        assertThat(read(bram, "/captions")).isEqualTo(WHOLE);
    }

    @Test
    void whileNothingIsKnownOfTheRecordingTheyCannotBeBrought() {
        var coming = "/api/clips/" + lessons.inPreparation(school.anna()) + "/captions";
        assertThat(anna.putCaptions(coming, WHOLE.getBytes(UTF_8)).code()).isEqualTo("clip-not-ready");
    }

    private Api.Answer bring(String place, String file) {
        return anna.putCaptions(clip + place, file.getBytes(UTF_8));
    }

    private String read(Api reader, String place) {
        var answer = reader.get(clip + place);
        assertThat(answer.required("Content-Type")).isEqualTo("text/vtt;charset=UTF-8");
        return new String(answer.response().body(), UTF_8);
    }

    private String address(Api reader) {
        return reader.get(clip).json().at("/captions/address").asString();
    }

    private String language() {
        return bram.get(clip).json().at("/captions/language").asString();
    }
}
