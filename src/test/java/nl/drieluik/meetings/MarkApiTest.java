package nl.drieluik.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
class MarkApiTest {

    private final School school;
    private final Lessons lessons;
    private Gathering meeting;
    private String marks;

    MarkApiTest(@Autowired Schools schools, @Autowired Lessons lessons) {
        this.school = schools.withTriad();
        this.lessons = lessons;
    }

    @BeforeEach
    void annaBringsAClip() {
        lessons.sharedByAnna(school);
        meeting = Gathering.started(school);
        marks = meeting.path() + "/marks";
    }

    @Test
    void aTapIsOneMarkHoweverOftenTheLineSendsIt() {
        meeting.untilPhase("watch");
        var mark = marks + "/" + UUID.randomUUID();
        assertThat(school.bram().api().put(mark, "{'atMs':4000}").status()).isEqualTo(200);
        assertThat(school.bram()
                        .api()
                        .put(mark, "{'atMs':4000}")
                        .json()
                        .path("atMs")
                        .asLong())
                .isEqualTo(4000);
        assertThat(school.bram().api().get(marks).json().path("items")).hasSize(1);
    }

    @Test
    void aTapWithoutAMomentIsWhereThePictureStands() {
        meeting.untilPhase("watch");
        meeting.tell(school.fatima(), "{'type':'pause','positionMs':12000}");
        var mark = school.bram().api().put(marks + "/" + UUID.randomUUID(), "{}");
        assertThat(mark.json().path("atMs").asLong()).isEqualTo(12_000);
    }

    @Test
    void nobodyElseSeesOrRemovesAMark() {
        meeting.untilPhase("watch");
        var mark = marks + "/" + UUID.randomUUID();
        school.bram().api().put(mark, "{'atMs':4000}");
        assertThat(school.carla().api().get(marks).json().path("items")).isEmpty();
        assertThat(school.fatima().api().get(marks).json().path("items")).isEmpty();
        assertThat(school.carla().api().put(mark, "{'atMs':4000}").status()).isEqualTo(404);
        school.carla().api().delete(mark);
        assertThat(school.bram().api().get(marks).json().path("items")).hasSize(1);
    }

    @Test
    void aDescribedMarkIsTakenAway() {
        meeting.untilPhase("watch");
        var mark = marks + "/" + UUID.randomUUID();
        school.bram().api().put(mark, "{'atMs':4000}");
        assertThat(school.bram().api().delete(mark).status()).isEqualTo(204);
        assertThat(school.bram().api().get(marks).json().path("items")).isEmpty();
    }

    @Test
    void thereIsNothingToMarkWithoutAClip() {
        var refused = school.bram().api().put(marks + "/" + UUID.randomUUID(), "{'atMs':4000}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("nothing-to-mark");
    }
}
