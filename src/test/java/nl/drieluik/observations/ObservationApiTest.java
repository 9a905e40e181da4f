package nl.drieluik.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.clips.NoteState;
import nl.drieluik.clips.NotesOnClips;
import nl.drieluik.clips.Stage;
import nl.drieluik.testing.Api.Answer;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DrieluikTest
class ObservationApiTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    @Autowired
    private ClipLibrary clips;

    @Autowired
    private NotesOnClips notes;

    private School school;
    private ClipId clip;

    @BeforeEach
    void aClipThatAnnaShares() {
        school = schools.withTriad();
        clip = lessons.sharedByAnna(school);
    }

    @Test
    void isAnsweredAsItWasPlaced() {
        var placed = place(
                school.bram(),
                "{'kind': 'pupil-action', 'fromMs': 2100, 'toMs': 4000, 'text': ' Leerling A steekt haar hand op. '}");

        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.text("clipId")).isEqualTo(clip.toString());
        assertThat(placed.json().path("author").path("name").asString()).isEqualTo("Bram");
        assertThat(placed.text("text")).isEqualTo("Leerling A steekt haar hand op.");
        assertThat(placed.json().path("private").asBoolean()).isFalse();
        assertThat(placed.json().has("editedAt")).isFalse();
        assertThat(list(school.anna())).containsExactly(placed.json());
    }

    @Test
    void staysSealedForAPeerUntilThatPeerHasPlacedOneAndWatched() {
        var brams = quote(school.bram(), 1_000);

        assertThat(list(school.carla())).isEmpty();
        quote(school.carla(), 2_000);
        assertThat(ids(school.carla())).doesNotContain(brams);
        assertThat(you(school.carla()).sealed()).isTrue();

        watch(school.carla());

        assertThat(ids(school.carla())).hasSize(2).contains(brams);
        assertThat(you(school.carla()).sealed()).isFalse();
        assertThat(ids(school.anna())).hasSize(2);
        assertThat(ids(school.fatima())).hasSize(2);
        assertThat(ids(school.bram())).containsExactly(brams);
    }

    @Test
    void aPrivateNoteOpensNoSeal() {
        quote(school.bram(), 1_000);
        placePrivate(school.carla());
        watch(school.carla());

        assertThat(list(school.carla())).hasSize(1);
        assertThat(you(school.carla()).observations()).isEqualTo(1);
    }

    @Test
    void aPrivateNoteIsItsAuthorsAloneUntilItsAuthorReleasesIt() {
        var kept = placePrivate(school.bram());
        lookedAround(school.carla());

        for (var other : List.of(school.anna(), school.carla(), school.fatima())) {
            assertThat(ids(other)).doesNotContain(kept);
            assertThat(edit(other, kept, "{'text': 'Dat zag ik ook.'}").status())
                    .isEqualTo(404);
            assertThat(other.api().delete("/api/observations/" + kept).status()).isEqualTo(404);
        }
        assertThat(edit(school.bram(), kept, "{'private': false, 'kind': 'quote'}")
                        .status())
                .isEqualTo(200);
        assertThat(ids(school.anna())).contains(kept);
        assertThat(ids(school.carla())).contains(kept);
    }

    @Test
    void onlyItsAuthorChangesOrRemovesIt() {
        var brams = quote(school.bram(), 1_000);

        assertThat(edit(school.anna(), brams, "{'text': 'Iets anders.'}").code())
                .isEqualTo("not-allowed");
        assertThat(school.fatima().api().delete("/api/observations/" + brams).status())
                .isEqualTo(403);
        assertThat(edit(school.carla(), brams, "{'text': 'Iets anders.'}").status())
                .isEqualTo(404);

        var edited = edit(school.bram(), brams, "{'text': 'Anna wacht vijf tellen.', 'kind': 'count'}");
        assertThat(edited.text("text")).isEqualTo("Anna wacht vijf tellen.");
        assertThat(edited.text("kind")).isEqualTo("count");
        assertThat(edited.text("editedAt")).isNotEmpty();
        assertThat(school.bram().api().delete("/api/observations/" + brams).status())
                .isEqualTo(204);
        assertThat(list(school.anna())).isEmpty();
        assertThat(school.bram().api().delete("/api/observations/" + brams).status())
                .isEqualTo(404);
    }

    @Test
    void isHiddenFromWhoeverTheClipIsNotSharedWith() {
        var brams = quote(school.bram(), 1_000);

        for (var outsider : List.of(schools.olga(), school.coen(), school.dirk())) {
            assertThat(outsider.api().get(path()).status()).isEqualTo(404);
            assertThat(place(outsider, "{'kind': 'quote', 'fromMs': 1, 'text': '(stilte)'}")
                            .status())
                    .isEqualTo(404);
            assertThat(edit(outsider, brams, "{'text': 'Iets anders.'}").status())
                    .isEqualTo(404);
            assertThat(outsider.api().delete("/api/observations/" + brams).status())
                    .isEqualTo(404);
        }
        assertThat(schools.nobody().get(path()).status()).isEqualTo(401);
    }

    @Test
    void isOutOfReachOfItsAuthorTooOnceTheClipIsTakenBack() {
        var brams = quote(school.bram(), 1_000);

        lessons.takeBack(school.anna(), clip);

        assertThat(edit(school.bram(), brams, "{'text': 'Iets anders.'}").status())
                .isEqualTo(404);
        assertThat(ids(school.anna())).containsExactly(brams);
    }

    @Test
    void waitsForTheStageThatOpensItsKindAndSaysWhich() {
        var tip = "{'kind': 'tip', 'fromMs': 1000, 'text': 'Tel in jezelf tot drie.'}";

        var refusal = place(school.bram(), tip);
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.code()).isEqualTo("kind-not-open-yet");
        assertThat(refusal.text("opensAt")).isEqualTo("tips");
        assertThat(refusal.text("detail")).startsWith("Tips can be placed once the owner of the clip asks for them.");

        lessons.moveTo(Stage.TIPS, school.anna(), clip);
        assertThat(place(school.bram(), tip).status()).isEqualTo(201);
        assertThat(you(school.bram()).openKinds()).contains("tip").doesNotContain("feeling");
        assertThat(you(school.anna()).openKinds()).contains("tip", "feeling");
    }

    @Test
    void aFeelingIsTheOwnersAlone() {
        var feeling = "{'kind': 'feeling', 'fromMs': 1000, 'text': 'Hier werd ik onzeker.'}";

        assertThat(place(school.bram(), feeling).code()).isEqualTo("only-the-owner-feels");
        var placed = place(school.anna(), feeling);
        assertThat(placed.json().path("private").asBoolean()).isTrue();
        assertThat(list(school.fatima())).isEmpty();
        assertThat(edit(school.anna(), placed.text("id"), "{'private': false}").code())
                .isEqualTo("feeling-stays-private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind': 'quote', 'fromMs': 1000, 'text': 'Ja. '}",
                "{'kind': 'quote', 'fromMs': 1000}",
                "{'kind': 'quote', 'text': 'Wie weet het?'}",
                "{'kind': 'quote', 'fromMs': 10.5, 'text': 'Wie weet het?'}",
                "{'kind': 'praise', 'fromMs': 1000, 'text': 'Goed gedaan!'}",
                "{'fromMs': 1000, 'text': 'Wie weet het?'}",
                "nothing"
            })
    void isRefusedWhenItIsNotWhole(String body) {
        var refusal = place(school.bram(), body);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.code()).isEqualTo("invalid-request");
    }

    @Test
    void namesTheFieldThatIsTooShort() {
        var refusal = place(school.bram(), "{'kind': 'quote', 'fromMs': 1000, 'text': ' Ja. '}");

        assertThat(refusal.json().path("errors").path(0).path("field").asString())
                .isEqualTo("text");
    }

    @Test
    void staysWithWhatWasSeenWhenThePieceIsCutAnew() {
        var early = quote(school.bram(), 1_000);
        var late = quote(school.bram(), 61_000);

        lessons.cut(clip, 60_000, 90_000);

        assertThat(list(school.anna())).singleElement().satisfies(seen -> {
            assertThat(seen.path("id").asString()).isEqualTo(late);
            assertThat(seen.path("fromMs").asLong()).isEqualTo(1_000);
        });
        assertThat(place(school.bram(), "{'kind': 'quote', 'fromMs': 30001, 'text': '(stilte)'}")
                        .code())
                .isEqualTo("observation-outside-piece");
        lessons.cut(clip, 0, Lessons.DURATION_MS);
        assertThat(ids(school.anna())).containsExactly(early, late);
    }

    @Test
    void comesInPagesInTheOrderOfTheClip() {
        quote(school.bram(), 3_000);
        quote(school.anna(), 1_000);
        quote(school.fatima(), 1_000);
        placePrivate(school.carla());

        var seen = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = school.anna().api().get(path() + "?limit=1" + next).json();
            page.path("items").forEach(seen::add);
            next = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!next.isEmpty());

        assertThat(seen).isEqualTo(list(school.anna()));
        assertThat(seen).extracting(one -> one.path("fromMs").asLong()).containsExactly(1_000L, 1_000L, 3_000L);
        assertThat(school.anna().api().get(path() + "?cursor=elsewhere").status())
                .isEqualTo(400);
        assertThat(school.anna().api().get(path() + "?limit=0").status()).isEqualTo(400);
    }

    @Test
    void goesWithTheClip() {
        var brams = quote(school.bram(), 1_000);

        lessons.delete(school.anna(), clip);

        assertThat(school.bram().api().delete("/api/observations/" + brams).status())
                .isEqualTo(404);
    }

    private String path() {
        return "/api/clips/" + clip + "/observations";
    }

    private Answer place(Colleague author, String body) {
        return author.api().post(path(), body);
    }

    private Answer edit(Colleague author, String observation, String body) {
        return author.api().patch("/api/observations/" + observation, body);
    }

    private String quote(Colleague author, long fromMs) {
        return place(author, "{'kind': 'quote', 'fromMs': %d, 'text': 'Wie weet het?'}".formatted(fromMs))
                .text("id");
    }

    private String placePrivate(Colleague author) {
        return place(author, "{'kind': 'tip', 'fromMs': 500, 'text': 'Voor later.', 'private': true}")
                .text("id");
    }

    private void lookedAround(Colleague peer) {
        quote(peer, 9_000);
        watch(peer);
    }

    private void watch(Colleague peer) {
        lessons.watched(peer, clip);
    }

    private List<JsonNode> list(Colleague reader) {
        return List.copyOf(reader.api().get(path()).json().path("items").values());
    }

    private List<String> ids(Colleague reader) {
        return list(reader).stream().map(one -> one.path("id").asString()).toList();
    }

    private NoteState you(Colleague reader) {
        var seen = clips.see(reader.viewer(), clip);
        return notes.states(reader.viewer(), List.of(seen)).getOrDefault(clip, NoteState.NONE);
    }
}
