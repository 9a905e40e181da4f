package nl.drieluik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import nl.drieluik.meetings.Gathering;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Chromium.Screen;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every screen, light and dark, held to WCAG 2.2 AA as far as axe can see. */
@BrowserTest
class AccessibilityTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    @LocalServerPort
    private int port;

    @Test
    void noScreenOfALaptopHasFindings(Chromium chromium) {
        everyScreen(chromium, "nl", Chromium.LAPTOP);
    }

    @Test
    void noScreenOfAPhoneHasFindings(Chromium chromium) {
        everyScreen(chromium, "en", Chromium.PHONE);
    }

    @Test
    void noScreenOfAMeetingHasFindings(Chromium chromium) {
        var school = schools.withTriad();
        var lesson = Lesson.in("nl");
        SharedLesson.of(school, lesson);
        var meeting = Gathering.planned(school);
        var look = new Look();
        var laptops = new Door(schools, chromium, port, "nl", Chromium.LAPTOP);
        var phones = new Door(schools, chromium, port, "nl", Chromium.PHONE);
        try (var fatima = laptops.withMouse(school.fatima());
                var anna = phones.withMouse(school.anna());
                var bram = phones.withMouse(school.bram());
                var board = new Board(new Door(schools, chromium, port, "nl", Chromium.BOARD).unattended())) {
            var keeper = new AtTheTable(fatima);
            new MeetingScreens(meeting, keeper, new AtTheTable(anna), new AtTheTable(bram), board, look).all(lesson);
        }
        assertThat(look.findings()).isEmpty();
    }

    private void everyScreen(Chromium chromium, String language, Screen screen) {
        var door = new Door(schools, chromium, port, language, screen);
        var school = schools.withTriad();
        var lesson = SharedLesson.of(school, Lesson.in(language));
        var look = new Look();
        as(school.dirk(), door, dirk -> new VisitorsScreens(dirk, look).all(school.coen()));
        as(school.bram(), door, bram -> {
            bram.signsIn();
            look.at(bram.window(), "/", lesson.clip());
        });
        as(school.anna(), door, anna -> {
            anna.signsIn();
            var screens = new OwnersScreens(anna, look);
            screens.allOf(lesson);
            screens.clipsThatAreNotReady(lessons);
            screens.dialogsOf(lesson);
            screens.uploadOnItsWay();
        });
        as(school.coen(), door, coen -> {
            coen.signsIn();
            look.at(coen.window(), "/", "/people");
            coen.makesALinkFor(school.dirk().name());
            look.now(coen.window(), "one-time link");
        });
        assertThat(look.findings()).isEmpty();
    }

    private static void as(Colleague colleague, Door door, Consumer<Teacher> visit) {
        try (var visitor = door.withMouse(colleague)) {
            visit.accept(visitor);
        }
    }
}
