package nl.drieluik.coaching.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.testing.Api;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Anna's plan and her clip, which she shares with Bram. */
@DrieluikTest
class PlanAndClipTest {

    @Autowired
    private Schools schools;

    private School school;
    private Api anna;
    private Api bram;
    private String clip;
    private String plan;

    @BeforeEach
    void annaSharesAClipOfHerQuestion() {
        school = schools.withTriad();
        anna = school.anna().api();
        bram = school.bram().api();
        var question = anna.post("/api/learning-questions", "{'text': 'Hoe lang wacht ik na een vraag?'}")
                .text("id");
        plan = "/api/plans/"
                + anna.post("/api/plans", "{'learningQuestionId': '%s'}".formatted(question))
                        .text("id");
        clip = shared(school.anna());
        anna.patch(clip, "{'learningQuestionId': '%s'}".formatted(question));
    }

    @Test
    void aPlanOpensWhenItsClipReachesCoachingAndStaysOpenWithoutTheClip() {
        assertThat(read().at("/open").asBoolean()).isFalse();

        anna.patch(clip, "{'stage': 'coaching'}");
        assertThat(read().at("/open").asBoolean()).isTrue();

        anna.delete(clip);
        assertThat(read().at("/open").asBoolean()).isTrue();
    }

    @Test
    void aQuoteKeepsItsWordsWhateverBecomesOfTheObservationAndTheClip() {
        var note = note(bram, clip, "{'kind': 'quote', 'fromMs': 5000, 'text': '\\u0022Wie weet het?\\u0022'}");
        quoteAsFeedback(note);
        assertThat(feedback().at("/fromMs").asLong()).isEqualTo(5000);
        assertThat(feedback().at("/author/name").asString()).isEqualTo("Bram");

        bram.patch("/api/observations/" + note, "{'text': 'Iets heel anders'}");
        anna.patch(clip, "{'piece': {'fromMs': 2000, 'toMs': 20000}}");
        assertThat(feedback().at("/text").asString()).isEqualTo("\"Wie weet het?\"");
        assertThat(feedback().at("/fromMs").asLong()).isEqualTo(3000);

        bram.delete("/api/observations/" + note);
        anna.delete(clip);
        assertThat(quoteAsFeedback(note).status()).isEqualTo(200);
        assertThat(feedback().at("/text").asString()).isEqualTo("\"Wie weet het?\"");
    }

    @Test
    void onlyWhatTheOwnerMaySeeOnTheirOwnClipsIsQuoted() {
        var secret = note(bram, clip, "{'kind': 'quote', 'fromMs': 0, 'text': 'Voor mij alleen', 'private': true}");
        var elsewhere = note(anna, shared(school.bram()), "{'kind': 'quote', 'fromMs': 0, 'text': 'Goedemorgen'}");

        assertThat(quoteAsFeedback(secret).code()).isEqualTo("observation-not-quotable");
        assertThat(quoteAsFeedback(elsewhere).code()).isEqualTo("observation-not-quotable");
    }

    @Test
    void aReflectionPointsToSecondsOfTheOwnersClip() {
        var durationMs = anna.get(clip).json().at("/durationMs").asLong();

        assertThat(reflectAt(12_000).status()).isEqualTo(201);
        assertThat(reflectAt(durationMs + 1).code()).isEqualTo("evidence-not-in-your-clip");

        assertThat(read().at("/reflections").size()).isOne();
        assertThat(read().at("/reflections/0/atMs").asLong()).isEqualTo(12_000);
    }

    private String shared(Colleague owner) {
        var address = Recordings.ready(owner);
        owner.api().put(address + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        return address;
    }

    private static String note(Api author, String clip, String json) {
        return author.post(clip + "/observations", json).text("id");
    }

    private JsonNode read() {
        return anna.get(plan).json();
    }

    private JsonNode feedback() {
        return read().at("/feedback/0");
    }

    private Api.Answer quoteAsFeedback(String note) {
        var version = read().at("/version").asLong();
        return anna.patch(plan, "{'version': %d, 'feedbackObservationIds': ['%s']}".formatted(version, note));
    }

    private Api.Answer reflectAt(long atMs) {
        var clipId = clip.replace("/api/clips/", "");
        return anna.post(
                plan + "/reflections",
                "{'score': 7, 'whyNotLower': 'Het lukte.', 'clipId': '%s', 'atMs': %d}".formatted(clipId, atMs));
    }
}
