package nl.drieluik.observations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Observations on what a later cut left out: kept aside, not lost, and nobody's business but two. */
@DrieluikTest
class KeptAsideTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    private School school;
    private ClipId clip;
    private NotesByApi notes;
    private String early;

    @BeforeEach
    void bramNotesSomethingThatIsCutAway() {
        school = schools.withTriad();
        clip = lessons.sharedByAnna(school);
        notes = new NotesByApi(clip);
        early = notes.quote(school.bram(), 1_000);
        lessons.cut(clip, 60_000, 90_000);
    }

    @Test
    void itsAuthorAndTheOwnerFindItNobodyElse() {
        for (var colleague : new Colleague[] {school.bram(), school.anna()}) {
            assertThat(notes.list(colleague)).isEmpty();
            assertThat(notes.aside(colleague)).extracting(KeptAsideTest::id).containsExactly(early);
            assertThat(notes.aside(colleague).getFirst().path("fromMs").asLong())
                    .isEqualTo(-59_000);
        }
        for (var colleague : new Colleague[] {school.carla(), school.fatima()}) {
            assertThat(notes.list(colleague)).isEmpty();
            assertThat(notes.aside(colleague)).isEmpty();
            assertThat(colleague.api().delete("/api/observations/" + early).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void itComesBackWhenThePieceGrowsAgain() {
        lessons.cut(clip, 500, 90_000);
        assertThat(notes.ids(school.carla())).isEmpty(); // She has not looked for herself yet.
        assertThat(notes.ids(school.anna())).containsExactly(early);
        assertThat(notes.list(school.anna()).getFirst().path("fromMs").asLong()).isEqualTo(500);
        assertThat(notes.aside(school.anna())).isEmpty();
    }

    @Test
    void whatIsPrivateStaysPrivateToItsAuthor() {
        lessons.cut(clip, 0, Lessons.DURATION_MS);
        var kept = notes.placePrivate(school.bram());
        lessons.cut(clip, 60_000, 90_000);
        assertThat(notes.aside(school.bram())).extracting(KeptAsideTest::id).containsExactly(kept, early);
        assertThat(notes.aside(school.anna())).extracting(KeptAsideTest::id).containsExactly(early);
    }

    @Test
    void itsAuthorMayRewriteAndRemoveItWhereItIs() {
        assertThat(notes.edit(school.anna(), early, "{'text': 'Wie weet het niet?'}")
                        .status())
                .isEqualTo(403);
        var edited = notes.edit(school.bram(), early, "{'text': 'Wie weet het niet?'}");
        assertThat(edited.json().path("fromMs").asLong()).isEqualTo(-59_000);
        assertThat(school.bram().api().delete("/api/observations/" + early).status())
                .isEqualTo(204);
        assertThat(notes.aside(school.anna())).isEmpty();
    }

    @Test
    void whoHadLookedHasLooked() {
        notes.quote(school.carla(), 5_000);
        lessons.watched(school.carla(), clip);
        assertThat(notes.you(school.carla()).path("sealed").asBoolean()).isFalse();
        lessons.cut(clip, 0, 30_000);
        assertThat(notes.ids(school.carla())).contains(early);
    }

    @Test
    void aRangeThatBeginsBeforeThePieceIsClippedAndStaysWhole() {
        lessons.cut(clip, 0, Lessons.DURATION_MS);
        var range = notes.place(
                        school.bram(), "{'kind': 'quote', 'fromMs': 50000, 'toMs': 70000, 'text': 'Wie weet het?'}")
                .text("id");
        lessons.cut(clip, 60_000, 90_000);
        var seen = notes.list(school.anna()).getFirst();
        assertThat(seen.path("fromMs").asLong()).isZero();
        assertThat(seen.path("toMs").asLong()).isEqualTo(10_000);

        notes.edit(school.bram(), range, "{'fromMs': 0, 'toMs': 10000, 'text': 'Wie weet het nu?'}");
        lessons.cut(clip, 0, Lessons.DURATION_MS);
        assertThat(notes.list(school.anna()).getLast().path("fromMs").asLong()).isEqualTo(50_000);
    }

    private static String id(JsonNode observation) {
        return observation.path("id").asString();
    }
}
