package nl.drieluik.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Stage;
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
    void isAnsweredAsItWasPlaced() {
        var placed = notes.place(
                school.bram(),
                "{'kind': 'pupil-action', 'fromMs': 2100, 'toMs': 4000, 'text': ' Leerling A steekt haar hand op. '}");

        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.text("clipId")).isEqualTo(clip.toString());
        assertThat(placed.json().path("author").path("name").asString()).isEqualTo("Bram");
        assertThat(placed.text("text")).isEqualTo("Leerling A steekt haar hand op.");
        assertThat(placed.json().path("private").asBoolean()).isFalse();
        assertThat(placed.json().has("editedAt")).isFalse();
        assertThat(notes.list(school.anna())).containsExactly(placed.json());
    }

    @Test
    void waitsForTheStageThatOpensItsKindAndSaysWhich() {
        var tip = "{'kind': 'tip', 'fromMs': 1000, 'text': 'Tel in jezelf tot drie.'}";

        var refusal = notes.place(school.bram(), tip);
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.code()).isEqualTo("kind-not-open-yet");
        assertThat(refusal.text("opensAt")).isEqualTo("tips");
        assertThat(refusal.text("detail")).startsWith("Tips can be placed once the owner of the clip asks for them.");

        lessons.moveTo(Stage.TIPS, school.anna(), clip);
        assertThat(notes.place(school.bram(), tip).status()).isEqualTo(201);
        assertThat(notes.openKinds(school.bram())).contains("tip").doesNotContain("feeling");
        assertThat(notes.openKinds(school.anna())).contains("tip", "feeling");
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
        var refusal = notes.place(school.bram(), body);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.code()).isEqualTo("invalid-request");
    }

    @Test
    void namesTheFieldThatIsTooShort() {
        var refusal = notes.place(school.bram(), "{'kind': 'quote', 'fromMs': 1000, 'text': ' Ja. '}");

        assertThat(refusal.json().path("errors").path(0).path("field").asString())
                .isEqualTo("text");
    }

    @Test
    void staysWithWhatWasSeenWhenThePieceIsCutAnew() {
        var early = notes.quote(school.bram(), 1_000);
        var late = notes.quote(school.bram(), 61_000);

        lessons.cut(clip, 60_000, 90_000);

        assertThat(notes.list(school.anna())).singleElement().satisfies(seen -> {
            assertThat(seen.path("id").asString()).isEqualTo(late);
            assertThat(seen.path("fromMs").asLong()).isEqualTo(1_000);
        });
        assertThat(notes.place(school.bram(), "{'kind': 'quote', 'fromMs': 30001, 'text': '(stilte)'}")
                        .code())
                .isEqualTo("observation-outside-piece");
        lessons.cut(clip, 0, Lessons.DURATION_MS);
        assertThat(notes.ids(school.anna())).containsExactly(early, late);
    }

    @Test
    void comesInPagesInTheOrderOfTheClip() {
        notes.quote(school.bram(), 3_000);
        notes.quote(school.anna(), 1_000);
        notes.quote(school.fatima(), 1_000);
        notes.placePrivate(school.carla());

        var seen = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = school.anna().api().get(notes.path() + "?limit=1" + next).json();
            page.path("items").forEach(seen::add);
            next = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!next.isEmpty());

        assertThat(seen).isEqualTo(notes.list(school.anna()));
        assertThat(seen).extracting(one -> one.path("fromMs").asLong()).containsExactly(1_000L, 1_000L, 3_000L);
        assertThat(school.anna().api().get(notes.path() + "?cursor=elsewhere").status())
                .isEqualTo(400);
        assertThat(school.anna().api().get(notes.path() + "?limit=0").status()).isEqualTo(400);
    }

    @Test
    void goesWithTheClip() {
        var brams = notes.quote(school.bram(), 1_000);

        lessons.delete(school.anna(), clip);

        assertThat(school.bram().api().delete("/api/observations/" + brams).status())
                .isEqualTo(404);
    }
}
