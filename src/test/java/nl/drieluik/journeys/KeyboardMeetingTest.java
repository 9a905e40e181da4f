package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import java.util.function.Predicate;
import nl.drieluik.meetings.Gathering;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A meeting without a mouse: nobody here clicks, and nobody's focus gets lost when something goes from the screen. */
@BrowserTest
class KeyboardMeetingTest {

    private static final Lesson LESSON = Lesson.in("en");

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    @Test
    void aMeetingIsLedAndLivedThroughByKeyboardAlone(Chromium chromium) {
        var school = schools.withTriad();
        SharedLesson.of(school, LESSON);
        var meeting = Gathering.planned(school);
        var door = new Door(schools, chromium, port, "en", Chromium.LAPTOP);
        try (var fatima = door.withKeyboard(school.fatima());
                var anna = door.withKeyboard(school.anna());
                var bram = door.withKeyboard(school.bram())) {
            var keeper = new AtTheTable(fatima);
            var owner = new AtTheTable(anna);
            var coach = new AtTheTable(bram);
            begin(meeting, keeper, owner, coach);
            meeting.untilPhase("question");
            goOn(keeper, "watch");
            pictureByLetters(meeting, keeper);
            lightByArrows(meeting, keeper);
            markAndBrake(owner, coach);
            goOn(keeper, "describe");
            describeAndTurn(meeting, keeper, owner, coach);
            end(meeting, keeper);
        }
    }

    private static void begin(Gathering meeting, AtTheTable keeper, AtTheTable owner, AtTheTable coach) {
        var page = meeting.path().replace("/api", "");
        keeper.comesIn(page);
        owner.comesIn(page);
        coach.comesIn(page);
        keeper.starts();
        keeper.isAt("opening");
        keeper.hasTheFocusSomewhere();
    }

    private static void goOn(AtTheTable keeper, String phase) {
        keeper.goesOnTo(phase);
        keeper.isAt(phase);
        keeper.hasTheFocusSomewhere();
    }

    private static void pictureByLetters(Gathering meeting, AtTheTable keeper) {
        keeper.key("l");
        keeper.seesThePictureMove();
        keeper.key("k");
        keeper.seesThePictureStand();
        keeper.key("Home");
        until(meeting, picture -> picture.path("positionMs").asLong() == 0);
        keeper.key("Shift+ArrowRight");
        until(meeting, picture -> picture.path("positionMs").asLong() == 5000);
        keeper.key(".");
        until(meeting, picture -> picture.path("positionMs").asLong() > 5000);
    }

    private static void lightByArrows(Gathering meeting, AtTheTable keeper) {
        keeper.key("s");
        assertThat(keeper.window().find(AriaRole.APPLICATION, "replay:aim.label"))
                .isFocused();
        keeper.key("ArrowRight");
        until(meeting, picture -> picture.at("/spotlight/x").asDouble() == 0.5);
        keeper.key("ArrowRight");
        until(meeting, picture -> picture.at("/spotlight/x").asDouble() == 0.54);
        keeper.key("+");
        until(meeting, picture -> picture.at("/spotlight/radius").asDouble() == 0.15);
        keeper.key("Escape");
        until(meeting, picture -> !picture.has("spotlight"));
        assertThat(keeper.window().find(AriaRole.BUTTON, "meeting:picture.light"))
                .isFocused();
    }

    private static void markAndBrake(AtTheTable owner, AtTheTable coach) {
        coach.isAt("watch");
        coach.saysHere();
        owner.stopsThePicture();
        coach.isToldThatThePictureStandsFor("Anna");
        assertThat(owner.window().find(AriaRole.BUTTON, "participant:brake.release"))
                .isFocused();
        owner.letsThePictureGoOn();
        assertThat(owner.window().find(AriaRole.BUTTON, "participant:brake.stop"))
                .isFocused();
    }

    private static void describeAndTurn(Gathering meeting, AtTheTable keeper, AtTheTable owner, AtTheTable coach) {
        coach.isAt("describe");
        coach.describesTheMark("pupil-action", LESSON.brams());
        coach.hasTheFocusSomewhere();
        goOn(keeper, "coach");
        coach.isAt("coach");
        coach.counts("asked");
        coach.hasTheFocusSomewhere();
        meeting.untilPhase("switch");
        owner.isAt("switch");
        owner.chooses("tips");
        owner.isAt("tips");
        owner.hasTheFocusSomewhere();
        meeting.untilPhase("plan");
        owner.isAt("plan");
        owner.takesIntoThePlan(LESSON.brams());
        owner.hasTheFocusSomewhere();
    }

    private static void end(Gathering meeting, AtTheTable keeper) {
        meeting.untilPhase("closing");
        keeper.isAt("closing");
        keeper.ends();
        assertThat(keeper.window().find(AriaRole.HEADING, "meeting:ended.title"))
                .isVisible();
        keeper.hasTheFocusSomewhere();
    }

    private static void until(Gathering meeting, Predicate<JsonNode> there) {
        await().until(() -> there.test(meeting.seenBy(meeting.school().fatima()).path("playback")));
    }
}
