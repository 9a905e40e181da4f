package nl.drieluik.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose eyes an observation is for, and whose hands. */
@DrieluikTest
class WhoSeesObservationsTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    private School school;
    private ClipId clip;
    private NotesByApi notes;

    @BeforeEach
    void aClipThatAnnaShares() {
        school = schools.withTriad();
        clip = lessons.sharedByAnna(school);
        notes = new NotesByApi(clip);
    }

    @Test
    void staysSealedForAPeerUntilThatPeerHasPlacedOneAndWatched() {
        var brams = notes.quote(school.bram(), 1_000);

        assertThat(notes.list(school.carla())).isEmpty();
        notes.quote(school.carla(), 2_000);
        assertThat(notes.ids(school.carla())).doesNotContain(brams);
        assertThat(notes.you(school.carla()).path("sealed").asBoolean()).isTrue();

        lessons.watched(school.carla(), clip);

        assertThat(notes.ids(school.carla())).hasSize(2).contains(brams);
        assertThat(notes.you(school.carla()).path("sealed").asBoolean()).isFalse();
        assertThat(notes.ids(school.anna())).hasSize(2);
        assertThat(notes.ids(school.fatima())).hasSize(2);
        assertThat(notes.ids(school.bram())).containsExactly(brams);
    }

    @Test
    void aPrivateNoteOpensNoSeal() {
        notes.quote(school.bram(), 1_000);
        notes.placePrivate(school.carla());
        lessons.watched(school.carla(), clip);

        assertThat(notes.list(school.carla())).hasSize(1);
        assertThat(notes.you(school.carla()).path("observations").asInt()).isEqualTo(1);
    }

    @Test
    void aPrivateNoteIsItsAuthorsAloneUntilItsAuthorReleasesIt() {
        var kept = notes.placePrivate(school.bram());
        lookedAround(school.carla());

        for (var other : List.of(school.anna(), school.carla(), school.fatima())) {
            assertThat(notes.ids(other)).doesNotContain(kept);
            assertThat(notes.edit(other, kept, "{'text': 'Dat zag ik ook.'}").status())
                    .isEqualTo(404);
            assertThat(other.api().delete("/api/observations/" + kept).status()).isEqualTo(404);
        }
        assertThat(notes.edit(school.bram(), kept, "{'private': false, 'kind': 'quote'}")
                        .status())
                .isEqualTo(200);
        assertThat(notes.ids(school.anna())).contains(kept);
        assertThat(notes.ids(school.carla())).contains(kept);
    }

    @Test
    void onlyItsAuthorChangesOrRemovesIt() {
        var brams = notes.quote(school.bram(), 1_000);

        assertThat(notes.edit(school.anna(), brams, "{'text': 'Iets anders.'}").code())
                .isEqualTo("not-allowed");
        assertThat(school.fatima().api().delete("/api/observations/" + brams).status())
                .isEqualTo(403);
        assertThat(notes.edit(school.carla(), brams, "{'text': 'Iets anders.'}").status())
                .isEqualTo(404);

        var edited = notes.edit(school.bram(), brams, "{'text': 'Anna wacht vijf tellen.', 'kind': 'count'}");
        assertThat(edited.text("text")).isEqualTo("Anna wacht vijf tellen.");
        assertThat(edited.text("kind")).isEqualTo("count");
        assertThat(edited.text("editedAt")).isNotEmpty();
        assertThat(school.bram().api().delete("/api/observations/" + brams).status())
                .isEqualTo(204);
        assertThat(notes.list(school.anna())).isEmpty();
        assertThat(school.bram().api().delete("/api/observations/" + brams).status())
                .isEqualTo(404);
    }

    @Test
    void isHiddenFromWhoeverTheClipIsNotSharedWith() {
        var brams = notes.quote(school.bram(), 1_000);

        for (var outsider : List.of(schools.olga(), school.coen(), school.dirk())) {
            assertThat(outsider.api().get(notes.path()).status()).isEqualTo(404);
            assertThat(notes.place(outsider, "{'kind': 'quote', 'fromMs': 1, 'text': '(stilte)'}")
                            .status())
                    .isEqualTo(404);
            assertThat(notes.edit(outsider, brams, "{'text': 'Iets anders.'}").status())
                    .isEqualTo(404);
            assertThat(outsider.api().delete("/api/observations/" + brams).status())
                    .isEqualTo(404);
        }
        assertThat(schools.nobody().get(notes.path()).status()).isEqualTo(401);
    }

    @Test
    void isOutOfReachOfItsAuthorTooOnceTheClipIsTakenBack() {
        var brams = notes.quote(school.bram(), 1_000);

        lessons.takeBack(school.anna(), clip);

        assertThat(notes.edit(school.bram(), brams, "{'text': 'Iets anders.'}").status())
                .isEqualTo(404);
        assertThat(notes.ids(school.anna())).containsExactly(brams);
    }

    @Test
    void aFeelingIsTheOwnersAlone() {
        var feeling = "{'kind': 'feeling', 'fromMs': 1000, 'text': 'Hier werd ik onzeker.'}";

        assertThat(notes.place(school.bram(), feeling).code()).isEqualTo("only-the-owner-feels");
        var placed = notes.place(school.anna(), feeling);
        assertThat(placed.json().path("private").asBoolean()).isTrue();
        assertThat(notes.list(school.fatima())).isEmpty();
        assertThat(notes.edit(school.anna(), placed.text("id"), "{'private': false}")
                        .code())
                .isEqualTo("feeling-stays-private");
    }

    private void lookedAround(Colleague peer) {
        notes.quote(peer, 9_000);
        lessons.watched(peer, clip);
    }
}
