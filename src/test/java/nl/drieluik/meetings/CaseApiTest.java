package nl.drieluik.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DrieluikTest
class CaseApiTest {

    private final School school;

    CaseApiTest(@Autowired Schools schools) {
        this.school = schools.withTriad();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SWITCH", "TIPS", "CHANGE", "CLOSING"})
    void everyPhaseHasWordsThatHelp(Phase phase) {
        var meeting = Gathering.started(school).untilPhase(phase.wireName());
        assertThat(look(meeting, school.bram()).path("prompts")).isNotEmpty();
    }

    @Test
    void whoeverComesForTheFirstTimeIsAskedForTheContext() {
        var meeting = Gathering.started(school).untilPhase("look-back");
        var prompts = look(meeting, school.anna()).path("prompts").toString();
        assertThat(prompts).contains("which group").doesNotContain("What did you try?");
    }

    @Test
    void whoeverHasAScoreIsAskedWhatTheyTried() {
        plan("{'score':6,'tried':'Tellen','whyNotLower':'Twee keer gelukt'}");
        var meeting = Gathering.started(school).untilPhase("look-back");
        assertThat(look(meeting, school.anna()).path("prompts").toString()).contains("What did you try?");
    }

    @Test
    void allCoachesGetTheSameQuestionsToChooseFrom() {
        var meeting = Gathering.started(school).untilPhase("coach");
        var suggestions = look(meeting, school.bram()).path("suggestions");
        assertThat(suggestions).hasSize(5);
        assertThat(look(meeting, school.carla()).path("suggestions")).isEqualTo(suggestions);
    }

    @Test
    void thePlanLiesOnTheTableOnlyWhenItsOwnerShowsIt() {
        plan("{'score':6,'tried':'Tellen','whyNotLower':'Twee keer gelukt'}");
        var meeting = Gathering.started(school).untilPhase("look-back");
        assertThat(look(meeting, school.anna()).path("plan").path("scores")).hasSize(1);
        assertThat(look(meeting, school.bram()).has("plan")).isFalse();
        meeting.tell(school.anna(), "{'type':'show-plan','shown':true}");
        assertThat(look(meeting, school.bram()).path("plan").path("lastTried").asString())
                .isEqualTo("Tellen");
    }

    private JsonNode look(Gathering meeting, Colleague colleague) {
        return colleague.api().get(meeting.path() + "/case").json();
    }

    private void plan(String reflection) {
        var anna = school.anna().api();
        var question = anna.post("/api/learning-questions", "{'text':'Hoe geef ik denktijd?'}")
                .text("id");
        var plan = anna.post("/api/plans", "{'learningQuestionId':'%s'}".formatted(question))
                .text("id");
        anna.post("/api/plans/" + plan + "/reflections", reflection);
    }
}
