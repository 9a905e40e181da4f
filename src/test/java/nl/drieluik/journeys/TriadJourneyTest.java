package nl.drieluik.journeys;

import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Chromium.Screen;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clip from the camera to a scored plan, with two peers who look along and a stranger who may not. */
@BrowserTest
class TriadJourneyTest {

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    @Test
    void aTriadLooksAtALessonTogetherInDutch(Chromium chromium) {
        journey(chromium, "nl", Chromium.LAPTOP);
    }

    @Test
    void aTriadLooksAtALessonTogetherInEnglish(Chromium chromium) {
        journey(chromium, "en", Chromium.LAPTOP);
    }

    @Test
    void aTriadLooksAtALessonTogetherOnPhones(Chromium chromium) {
        journey(chromium, "nl", Chromium.PHONE);
    }

    private void journey(Chromium chromium, String language, Screen screen) {
        var door = new Door(schools, chromium, port, language, screen);
        var school = schools.withTriad();
        try (var anna = door.withMouse(school.anna());
                var bram = door.withMouse(school.bram());
                var carla = door.withMouse(school.carla());
                var olga = door.withMouse(schools.olga())) {
            var triad = new Triad(anna, bram, carla, Lesson.in(language));
            var clip = triad.annaSharesAPieceOfHerLesson();
            triad.theOthersLookForThemselvesAndThenTogether(clip);
            triad.annaPlansAndLooksBack(clip);
            olgaFindsNothing(olga, clip);
            triad.annaTakesHerClipBack(clip);
        }
    }

    private static void olgaFindsNothing(Teacher olga, ClipView clip) {
        olga.window().troubles().expect("404 .*/api/clips/");
        olga.signsIn();
        olga.finds("home:along.none");
        olga.goesTo("clips");
        olga.finds("clips:list.empty.theirs.title");
        olga.window().go(clip.address());
        new ClipView(olga.window()).isGone();
    }
}
