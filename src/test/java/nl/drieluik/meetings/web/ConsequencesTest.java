package nl.drieluik.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Stage;
import nl.drieluik.meetings.Gathering;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a meeting does to the clip and the plan of the case that is on. */
@DrieluikTest
class ConsequencesTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    private School school;
    private ClipId clip;

    @BeforeEach
    void shareAClip() {
        school = schools.withTriad();
        clip = lessons.sharedByAnna(school);
    }

    @Test
    void theCaseRevealsTheObservationsOfOthers() {
        school.carla().api().post(clipPath() + "/observations", """
                {'kind': 'quote', 'fromMs': 500, 'text': '“Who knows?”'}""");
        var meeting = Gathering.started(school);
        assertThat(sealed()).isTrue();
        meeting.untilPhase("look-back");

        assertThat(sealed()).isFalse();
        assertThat(school.bram().api().get(clipPath() + "/observations").json().path("items"))
                .hasSize(1);
    }

    @Test
    void takenBackAndSharedAgainItIsSealedAnew() {
        Gathering.started(school).untilPhase("look-back");
        lessons.takeBack(school.anna(), clip);
        lessons.share(school.anna(), clip, school.triad());

        assertThat(sealed()).isTrue();
    }

    @Test
    void coachingAndTipsMoveTheClipForward() {
        var meeting = Gathering.started(school).untilPhase("describe");
        assertThat(stage()).isEqualTo("describing");
        meeting.untilPhase("coach");
        assertThat(stage()).isEqualTo("coaching");
        meeting.tell(school.anna(), "{'type': 'open-tips'}");
        assertThat(stage()).isEqualTo("tips");
    }

    @Test
    void aClipThatIsFurtherAlreadyIsNotMovedBack() {
        lessons.moveTo(Stage.TIPS, school.anna(), clip);
        Gathering.started(school).untilPhase("coach");

        assertThat(stage()).isEqualTo("tips");
    }

    @Test
    void withoutAClipTheCoachingOpensThePlanOfTheQuestion() {
        lessons.takeBack(school.anna(), clip);
        var anna = school.anna().api();
        var question = anna.post("/api/learning-questions", "{'text': 'How do I wait?'}")
                .text("id");
        var plan = "/api/plans/"
                + anna.post("/api/plans", "{'learningQuestionId': '" + question + "'}")
                        .text("id");
        var meeting = Gathering.started(school).untilPhase("describe");
        assertThat(anna.get(plan).json().path("open").asBoolean()).isFalse();
        meeting.untilPhase("coach");

        assertThat(anna.get(plan).json().path("open").asBoolean()).isTrue();
        assertThat(meeting.seenBy(school.bram())
                        .path("cases")
                        .path(0)
                        .path("learningQuestion")
                        .path("text")
                        .asString())
                .isEqualTo("How do I wait?");
    }

    @Test
    void aClipThatItsOwnerTakesBackLeavesTheMeetingAndTheCaseGoesOn() {
        var meeting = Gathering.started(school).untilPhase("watch");
        meeting.tell(school.fatima(), "{'type': 'play'}");
        lessons.takeBack(school.anna(), clip);
        var seen = meeting.seenBy(school.bram());

        assertThat(seen.has("playback")).isFalse();
        assertThat(seen.path("cases").path(0).has("clipId")).isFalse();
        meeting.untilPhase("plan");
        assertThat(meeting.tell(school.anna(), "{'type': 'brake'}").code()).isEqualTo("nothing-to-play");
    }

    @Test
    void aClipThatWasTalkedAboutIsNotBroughtAgain() {
        var meeting = Gathering.started(school).untilPhase("closing");
        meeting.tell(school.fatima(), "{'type': 'end'}");
        var next = Gathering.planned(school);
        var newest = next.seenBy(school.anna()).path("cases");

        assertThat(newest).allMatch(each -> !each.has("clipId"));
        assertThat(next.seenBy(school.anna()).path("order").path(2).asString())
                .isEqualTo(school.anna().id().toString());
    }

    private boolean sealed() {
        return school.bram()
                .api()
                .get(clipPath())
                .json()
                .path("you")
                .path("sealed")
                .asBoolean();
    }

    private String stage() {
        return school.anna().api().get(clipPath()).text("stage");
    }

    private String clipPath() {
        return "/api/clips/" + clip;
    }
}
