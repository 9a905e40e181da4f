package nl.drieluik.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Ninety minutes of a triad in one room: Fatima at a laptop, Anna, Bram and Carla with their phones, a board for all.
 */
@BrowserTest
class MeetingJourneyTest {

    @Autowired
    private Schools schools;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    @AfterEach
    void returnToNow() {
        clock.returnToNow();
    }

    @Test
    void aTriadMeetsInDutch(Chromium chromium) {
        meeting(chromium, "nl");
    }

    @Test
    void aTriadMeetsInEnglish(Chromium chromium) {
        meeting(chromium, "en");
    }

    private void meeting(Chromium chromium, String language) {
        var school = schools.withTriad();
        var lesson = Lesson.in(language);
        var address = planned(school, lesson);
        var laptops = new Door(schools, chromium, port, language, Chromium.LAPTOP);
        var phones = new Door(schools, chromium, port, language, Chromium.PHONE);
        try (var fatima = laptops.withMouse(school.fatima());
                var anna = phones.withMouse(school.anna());
                var bram = phones.withMouse(school.bram());
                var carla = phones.withMouse(school.carla());
                var board = new Board(new Door(schools, chromium, port, language, Chromium.BOARD).unattended())) {
            var table = new RoundTable(
                    new AtTheTable(fatima), new AtTheTable(anna), new AtTheTable(bram), new AtTheTable(carla));
            table.allComeIn(address);
            table.fatima().pairs(board.opens());
            table.start();
            annasCase(table, board, lesson);
            bramsCase(table);
            carlasCase(table);
            theClosing(table, lesson);
            board.hasForgottenEverything();
        }
    }

    /** Anna brings a clip; Bram and Carla have none, so their cases run on paper. */
    private static String planned(School school, Lesson lesson) {
        var anna = school.anna().api();
        var question = anna.post("/api/learning-questions", "{'text': '%s'}".formatted(lesson.question()))
                .text("id");
        anna.post("/api/plans", "{'learningQuestionId': '%s'}".formatted(question));
        var clip = Recordings.ready(school.anna());
        anna.patch(clip, "{'learningQuestionId': '%s'}".formatted(question));
        anna.put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        var captions = "WEBVTT\n\n00:00.000 --> 00:40.000\n" + lesson.carlas() + "\n";
        anna.putCaptions(clip + "/captions", captions.getBytes(UTF_8));
        return Planned.by(school.fatima(), school);
    }

    private void annasCase(RoundTable table, Board board, Lesson lesson) {
        pass(2);
        table.fatima().goesOnToTheCaseOf("Anna");
        table.allAreAt("look-back");
        table.anna().hasTheQuestion(lesson.question());
        board.shows(lesson.question());
        pass(3);
        table.goesOnTo("question");
        pass(1);
        table.goesOnTo("watch");
        whoWantsReadsAlong(table, board, lesson.carlas());
        table.fatima().plays();
        table.fatima().seesThePictureMove();
        board.showsThePicture();
        table.bram().saysHere();
        table.anna().stopsThePicture();
        table.bram().isToldThatThePictureStandsFor("Anna");
        table.fatima().seesThePictureStand();
        table.anna().letsThePictureGoOn();
        pass(4);
        table.goesOnTo("describe");
        table.bram().describesTheMark("pupil-action", lesson.brams());
        table.anna().reads(lesson.brams());
        table.carla().reads(lesson.brams());
        pass(4);
        table.goesOnTo("coach");
        table.bram().counts("asked");
        pass(7);
        table.goesOnTo("switch");
        table.anna().chooses("tips");
        table.allAreAt("tips");
        table.anna().takesIntoThePlan(lesson.brams());
        pass(3);
        table.goesOnTo("plan");
        pass(4);
        table.goesOnTo("change");
    }

    /** Each screen for itself: the board for the back row, Bram on his phone. */
    private static void whoWantsReadsAlong(RoundTable table, Board board, String said) {
        table.fatima().plays();
        table.fatima().pauses();
        board.captions().turnsOn(said);
        var bram = table.bram().window();
        bram.press(AriaRole.BUTTON, "meeting:picture.show");
        new ReadingAlong(bram).turnsOn(said);
        bram.press(AriaRole.BUTTON, "meeting:picture.hide");
        new ReadingAlong(table.fatima().window()).isOffered();
    }

    /** He goes on with his own ideas. */
    private void bramsCase(RoundTable table) {
        pass(2);
        table.fatima().goesOnToTheCaseOf("Bram");
        for (var phase : new String[] {"question", "watch", "describe", "coach", "switch"}) {
            pass(3);
            table.fatima().goesOnTo(phase);
        }
        table.bram().isAt("switch");
        table.bram().chooses("coaching");
        table.bram().isAt("coach");
        pass(7);
        table.goesOnTo("plan");
        pass(4);
        table.goesOnTo("change");
    }

    /** She loses her line, and comes back to where the others are. */
    private void carlasCase(RoundTable table) {
        pass(2);
        table.fatima().goesOnToTheCaseOf("Carla");
        table.allAreAt("look-back");
        for (var phase : new String[] {"question", "watch", "describe", "coach", "switch"}) {
            pass(4);
            table.fatima().goesOnTo(phase);
        }
        table.carla().comesBack();
        table.carla().isAt("switch");
        table.fatima().goesOnWithoutAChoice();
        table.allAreAt("plan");
        pass(4);
    }

    private void theClosing(RoundTable table, Lesson lesson) {
        table.goesOnTo("closing");
        table.bram().sharesWhatTheyTake(lesson.goal());
        table.anna().keepsInTheMinutes(lesson.step());
        pass(3);
        table.fatima().ends();
        table.carla().findsInTheMinutes(lesson.step());
        table.carla().findsInTheMinutes(lesson.goal());
    }

    private void pass(int minutes) {
        clock.pass(Duration.ofMinutes(minutes));
    }
}
