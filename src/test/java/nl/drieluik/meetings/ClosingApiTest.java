package nl.drieluik.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
class ClosingApiTest {

    private final School school;

    ClosingApiTest(@Autowired Schools schools) {
        this.school = schools.withTriad();
    }

    @Test
    void theMinutesHoldOnlyWhatPeopleChoseToKeep() {
        var minutes = Gathering.started(school).untilPhase("closing").path() + "/minutes";
        assertThat(school.anna().api().get(minutes).json().path("items")).isEmpty();
        var line = minutes + "/" + UUID.randomUUID();
        school.anna().api().put(line, "{'text':'Ik tel tot drie.'}");
        school.anna().api().put(line, "{'text':'Ik tel tot drie.'}");
        var kept = school.bram().api().get(minutes).json().path("items");
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).path("text").asString()).isEqualTo("Ik tel tot drie.");
        assertThat(kept.get(0).path("by").path("name").asString()).isEqualTo("Anna");
    }

    @Test
    void aLineIsTakenBackByItsAuthorOnly() {
        var line = Gathering.started(school).path() + "/minutes/" + UUID.randomUUID();
        school.anna().api().put(line, "{'text':'Ik tel tot drie.'}");
        assertThat(school.bram().api().delete(line).status()).isEqualTo(403);
        assertThat(school.bram().api().put(line, "{'text':'Anders.'}").status()).isEqualTo(403);
        assertThat(school.anna().api().delete(line).status()).isEqualTo(204);
    }

    @Test
    void nothingIsKeptOfAMeetingThatHasNotBegun() {
        var meeting = Gathering.planned(school).path();
        var line = school.anna().api().put(meeting + "/minutes/" + UUID.randomUUID(), "{'text':'Al klaar.'}");
        assertThat(line.code()).isEqualTo("meeting-not-begun");
        var reflection = school.anna().api().put(meeting + "/reflections/mine", "{'took':'Rust','shared':true}");
        assertThat(reflection.code()).isEqualTo("meeting-not-begun");
    }

    @Test
    void howSomebodyTookPartIsTheirsUntilTheyShareIt() {
        var reflections = Gathering.started(school).path() + "/reflections";
        var mine = reflections + "/mine";
        school.anna().api().put(mine, "{'mine':'Ik liet stiltes vallen.','myScore':7,'shared':false}");
        assertThat(school.bram().api().get(reflections).json().path("items")).isEmpty();
        school.anna().api().put(mine, "{'mine':'Ik liet stiltes vallen.','myScore':7,'shared':true}");
        var shared = school.bram().api().get(reflections).json().path("items");
        assertThat(shared).hasSize(1);
        assertThat(shared.get(0).path("myScore").asInt()).isEqualTo(7);
    }

    @Test
    void aScoreForTakingPartIsAWholeNumberFromOneToTen() {
        var mine = Gathering.started(school).path() + "/reflections/mine";
        assertThat(school.anna()
                        .api()
                        .put(mine, "{'myScore':11,'shared':false}")
                        .code())
                .isEqualTo("invalid-request");
    }
}
