package nl.drieluik.coaching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipStageMoved;
import nl.drieluik.clips.Stage;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@DrieluikTest
class PlanApiTest {

    @Autowired
    private Schools schools;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    private School school;
    private Api anna;
    private String question;
    private String plan;

    @BeforeEach
    void annaStartsAPlan() {
        school = schools.withTriad();
        anna = school.anna().api();
        question = ask(anna);
        plan = "/api/plans/" + start(anna, question).text("id");
    }

    @Test
    void aQuestionHasOnePlan() {
        var again = start(anna, question);

        assertThat(again.status()).isEqualTo(200);
        assertThat(plan).endsWith(again.text("id"));
        assertThat(plans(anna, "?learningQuestionId=" + question)).hasSize(1);
        assertThat(plans(anna, "?learningQuestionId=" + ask(anna))).isEmpty();
        assertThat(plans(anna, "").get(0).at("/learningQuestion/text").asString())
                .isEqualTo("Hoe lang wacht ik na een vraag?");
    }

    @Test
    void goalAndStepsWaitForTheCoachingWhileReflectingIsOpenAtOnce() {
        var refused = anna.patch(plan, "{'version': 0, 'goal': 'Ik tel tot drie.'}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("plan-not-open-yet");
        assertThat(anna.get(plan).json().at("/open").asBoolean()).isFalse();
        assertThat(reflect("{'score': 4, 'whyNotLower': 'Ik zag het zelf.'}").status())
                .isEqualTo(201);
        assertThat(anna.patch(plan, "{'version': 0, 'feedbackObservationIds': []}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void onceTheCoachingBeganThePlanTakesItsText() {
        beginCoaching();

        var written = anna.patch(plan, """
                {'version': 0, 'now': 'Ik geef binnen een seconde een beurt.', 'goal': ' Ik tel tot drie. ',
                 'satisfiedWhen': 'Bij 4 van de 5 vragen.', 'consequences': 'De les duurt langer.',
                 'steps': [{'what': 'Morgen bij rekenen', 'by': '2026-11-23', 'howIKnow': 'Op de clip', 'done': false}]}""");

        assertThat(written.status()).isEqualTo(200);
        assertThat(written.json().at("/version").asLong()).isOne();
        assertThat(anna.get(plan).json()).isEqualTo(written.json());
        assertThat(written.text("goal")).isEqualTo("Ik tel tot drie.");
        assertThat(written.json().at("/steps/0/by").asString()).isEqualTo("2026-11-23");
    }

    @Test
    void aStaleEditIsRefusedWithThePlanAsItIsNowSoThatBothTextsAreKept() {
        beginCoaching();
        anna.patch(plan, "{'version': 0, 'goal': 'Ik tel tot drie.'}");

        var stale = anna.patch(plan, "{'version': 0, 'goal': 'Ik adem eerst uit.'}");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("plan-changed");
        assertThat(stale.json().at("/current/goal").asString()).isEqualTo("Ik tel tot drie.");
        assertThat(stale.json().at("/current/version").asLong()).isOne();
        var settled = anna.patch(plan, "{'version': 1, 'goal': 'Ik tel tot drie en adem uit.'}");
        assertThat(settled.text("goal")).isEqualTo("Ik tel tot drie en adem uit.");
    }

    @Test
    void savingTheSameAndReflectingMakeNoOtherDeviceStale() {
        beginCoaching();
        anna.patch(plan, "{'version': 0, 'goal': 'Ik tel tot drie.', 'steps': [{'what': 'Tellen'}]}");
        var step = anna.get(plan).json().at("/steps/0/id").asString();

        anna.patch(
                plan,
                "{'version': 1, 'goal': 'Ik tel tot drie.', 'steps': [{'id': '%s', 'what': 'Tellen'}]}"
                        .formatted(step));
        reflect("{'score': 6, 'whyNotLower': 'Het lukte twee keer.'}");

        assertThat(anna.get(plan).json().at("/version").asLong()).isOne();
    }

    @Test
    void anEditSaysWhichVersionItIsAbout() {
        var refused = anna.patch(plan, "{'goal': 'Ik tel tot drie.'}");

        assertThat(refused.code()).isEqualTo("invalid-request");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("version");
    }

    @Test
    void textOfMoreThanTwoThousandCharactersIsRefused() {
        var refused = anna.patch(plan, "{'version': 0, 'goal': '%s'}".formatted("g".repeat(2001)));

        assertThat(refused.code()).isEqualTo("invalid-request");
    }

    @Test
    void aScoreIsWholeFromOneToTenAndSaysWhatKeepsItFromBeingLower() {
        for (var score : new String[] {"0", "11", "7.5", "null", "-3"}) {
            var refused = reflect("{'score': %s, 'whyNotLower': 'Het lukte twee keer.'}".formatted(score));
            assertThat(refused.status()).as(score).isEqualTo(400);
            assertThat(refused.code()).as(score).isEqualTo("invalid-request");
        }
        assertThat(reflect("{'score': 7}").code()).isEqualTo("invalid-request");
        assertThat(reflect("{'score': 7, 'whyNotLower': '  '}").code()).isEqualTo("invalid-request");
    }

    @Test
    void scoresMakeALineInTime() {
        reflect("{'score': 4, 'whyNotLower': 'Ik zag het zelf.'}");
        reflect("""
                {'score': 7, 'tried': 'Tellen', 'effect': 'Meer vingers', 'whyNotLower': 'Het lukte.', 'next': 'Volhouden'}""");

        var reflections = anna.get(plan).json().at("/reflections");
        assertThat(reflections.values())
                .extracting(reflection -> reflection.at("/score").asInt())
                .containsExactly(4, 7);
        assertThat(reflections.at("/1/next").asString()).isEqualTo("Volhouden");
    }

    @Test
    void aReflectionPointsToNothingOutsideItsOwnersClips() {
        var elsewhere =
                "{'score': 7, 'whyNotLower': 'Het lukte.', 'clipId': '%s', 'atMs': 0}".formatted(ClipId.random());
        var nowhere = "{'score': 7, 'whyNotLower': 'Het lukte.', 'atMs': 0}";

        assertThat(reflect(elsewhere).code()).isEqualTo("evidence-not-in-your-clip");
        assertThat(reflect(nowhere).code()).isEqualTo("evidence-not-in-your-clip");
    }

    @Test
    void aPlanIsItsOwnersAlone() {
        for (var other : new Api[] {
            school.bram().api(),
            school.fatima().api(),
            school.coen().api(),
            school.dirk().api(),
            schools.olga().api()
        }) {
            assertThat(other.get(plan).status()).isEqualTo(404);
            assertThat(other.patch(plan, "{'version': 0, 'goal': 'Iets anders'}")
                            .status())
                    .isEqualTo(404);
            assertThat(other.post(plan + "/reflections", "{'score': 1, 'whyNotLower': 'Zomaar'}")
                            .status())
                    .isEqualTo(404);
            assertThat(start(other, question).status()).isEqualTo(404);
            assertThat(plans(other, "")).isEmpty();
            assertThat(plans(other, "?learningQuestionId=" + question)).isEmpty();
        }
    }

    private void beginCoaching() {
        var id = LearningQuestionId.valueOf(question);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new ClipStageMoved(ClipId.random(), Stage.COACHING, id)));
        await().until(() -> anna.get(plan).json().at("/open").asBoolean());
    }

    private Api.Answer reflect(String json) {
        return anna.post(plan + "/reflections", json);
    }

    private static JsonNode plans(Api api, String query) {
        return api.get("/api/plans" + query).json().at("/items");
    }

    private static String ask(Api api) {
        return api.post("/api/learning-questions", "{'text': 'Hoe lang wacht ik na een vraag?'}")
                .text("id");
    }

    private static Api.Answer start(Api api, String question) {
        return api.post("/api/plans", "{'learningQuestionId': '%s'}".formatted(question));
    }
}
