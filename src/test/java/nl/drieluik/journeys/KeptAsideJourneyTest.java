package nl.drieluik.journeys;

import java.util.function.BiFunction;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Bram and Carla noted something that Anna then cuts away. She has both notes apart, they each their own; with a wider
 * piece they stand on their moment again.
 */
@BrowserTest
class KeptAsideJourneyTest {

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    @Test
    void isAPartOfItsOwnAtALaptop(Chromium chromium) {
        story(chromium, "nl", Door::withMouse);
    }

    @Test
    void isReachedByKeyboardAlone(Chromium chromium) {
        story(chromium, "en", Door::withKeyboard);
    }

    private void story(Chromium chromium, String language, BiFunction<Door, Colleague, Teacher> comesIn) {
        var lesson = Lesson.in(language);
        var school = schools.withTriad();
        var page = noted(school, lesson);
        var door = new Door(schools, chromium, port, language, Chromium.LAPTOP);
        try (var anna = comesIn.apply(door, school.anna());
                var bram = comesIn.apply(door, school.bram());
                var carla = comesIn.apply(door, school.carla())) {
            var annas = opened(anna, page);
            annas.showsAt("0:05", lesson.brams());
            annas.cuts("0:10", "0:30", "0:20");
            hasApart(annas, lesson.brams(), lesson.carlas());
            var brams = opened(bram, page);
            hasApart(brams, lesson.brams());
            hasApart(opened(carla, page), lesson.carlas());

            new CutAway(anna.window()).leadsToTheCuttingTable();
            annas.takes("0:02", "0:32", "0:30");
            isBack(annas, lesson.brams());
            isBack(brams, lesson.brams());
        }
    }

    private static String noted(School school, Lesson lesson) {
        var clip = Recordings.ready(school.anna());
        school.anna().api().put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        SharedLesson.observe(school.bram().api(), clip, lesson.brams());
        SharedLesson.observe(school.carla().api(), clip, lesson.carlas());
        return clip.replace("/api", "");
    }

    private static ClipView opened(Teacher teacher, String page) {
        teacher.signsIn();
        teacher.window().go(page);
        return new ClipView(teacher.window(), page);
    }

    private static void hasApart(ClipView clip, String... notes) {
        new CutAway(clip.window()).holds(notes);
        for (var note : notes) {
            clip.lacks(note);
        }
    }

    private static void isBack(ClipView clip, String note) {
        clip.showsAt("0:03", note);
        new CutAway(clip.window()).isEmpty();
    }
}
