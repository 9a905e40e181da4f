package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
class ClipEditingTest {

    @Autowired
    private Schools schools;

    @Autowired
    private ClipLibrary library;

    private Colleague anna;
    private Api api;
    private String clip;

    @BeforeEach
    void beginUpload() {
        anna = schools.olga();
        api = anna.api();
        clip = newClip();
    }

    @Test
    void whatIsNotNamedStaysAsItIs() {
        api.patch(clip, "{'title': 'Rekenles', 'pupilsChecked': true}");
        var edited = api.patch(clip, "{'title': '  Taalles  '}");
        assertThat(edited.text("title")).isEqualTo("Taalles");
        assertThat(edited.json().path("pupilsChecked").asBoolean()).isTrue();
    }

    @Test
    void anEmptyTitleIsRefused() {
        assertThat(api.patch(clip, "{'title': '  '}").code()).isEqualTo("invalid-request");
    }

    @Test
    void theStageDoesNotGoBack() {
        assertThat(api.patch(clip, "{'stage': 'coaching'}").text("stage")).isEqualTo("coaching");
        var refused = api.patch(clip, "{'stage': 'describing'}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("stage-only-forward");
    }

    @Test
    void coachingIsReachedByTheQuestionOfTheClip() {
        var text = "{'text': 'Hoe lang wacht ik na een vraag?'}";
        var question = api.post("/api/learning-questions", text).text("id");
        var edited = api.patch(clip, "{'learningQuestionId': '%s'}".formatted(question));
        assertThat(edited.json().at("/learningQuestion/text").asString()).startsWith("Hoe lang");
        var id = LearningQuestionId.valueOf(question);
        assertThat(library.reachedCoaching(id)).isFalse();
        api.patch(clip, "{'stage': 'coaching'}");
        assertThat(library.reachedCoaching(id)).isTrue();
    }

    @Test
    void aClipThatIsStillComingCannotBeCutOrWatched() {
        assertThat(api.patch(clip, "{'piece': {'fromMs': 0, 'toMs': 5000}}").code())
                .isEqualTo("clip-not-ready");
        assertThat(api.put(clip + "/watched", "").code()).isEqualTo("clip-not-ready");
        assertThat(api.get(clip + "/video").code()).isEqualTo("clip-not-ready");
        assertThat(api.get(clip + "/recording/video").code()).isEqualTo("clip-not-ready");
    }

    @Test
    void theListComesInPages() {
        var made = new ArrayList<>(List.of(clip));
        for (int i = 0; i < 4; i++) {
            made.addFirst(newClip());
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = api.get("/api/clips?limit=2" + cursor).json();
            page.path("items")
                    .valueStream()
                    .forEach(item -> seen.add("/api/clips/" + item.path("id").asString()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(seen).isEqualTo(made);
    }

    @Test
    void aCursorThatIsNoneOfOursIsRefused() {
        assertThat(api.get("/api/clips?cursor=boo").status()).isEqualTo(400);
        assertThat(api.get("/api/clips?limit=0").status()).isEqualTo(400);
    }

    @Test
    void aDeletedClipTakesItsUploadAlong() {
        assertThat(api.delete(clip).status()).isEqualTo(204);
        assertThat(api.get(clip).status()).isEqualTo(404);
        assertThat(new Tus(api).head(clip.replace("clips", "uploads")).status()).isEqualTo(404);
    }

    private String newClip() {
        var upload = new Tus(api).create(1000, Map.of("filetype", "video/mp4", "title", "Les"));
        return String.valueOf(upload.header("Location")).replace("uploads", "clips");
    }
}
