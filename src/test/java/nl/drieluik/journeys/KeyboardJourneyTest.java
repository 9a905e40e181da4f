package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main thread without a mouse: nothing here clicks. */
@BrowserTest
class KeyboardJourneyTest {

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    @Test
    void aPeerWatchesAndObservesByKeyboardAlone(Chromium chromium) {
        var lesson = Lesson.in("en");
        var school = schools.withTriad();
        SharedLesson.of(school, lesson);
        try (var bram = at(chromium).withKeyboard(school.bram())) {
            bram.signsIn();
            var clip = bram.watchesTheClipOf(school.anna().name(), SharedLesson.TITLE);
            clip.plays();
            playAndPauseByLetters(bram.window());
            observeByLetters(bram.window(), lesson.brams());
            clip.shows(lesson.brams());
            clip.hides(lesson.carlas());
            clip.marksWatched();
            clip.shows(lesson.carlas());
        }
    }

    @Test
    void aTriadLooksAtALessonTogetherByKeyboardAlone(Chromium chromium) {
        var school = schools.withTriad();
        try (var anna = at(chromium).withKeyboard(school.anna());
                var bram = at(chromium).withKeyboard(school.bram());
                var carla = at(chromium).withKeyboard(school.carla())) {
            var triad = new Triad(anna, bram, carla, Lesson.in("en"));
            var clip = triad.annaSharesAPieceOfHerLesson();
            triad.theOthersLookForThemselvesAndThenTogether(clip);
            triad.annaPlansAndLooksBack(clip);
            triad.annaTakesHerClipBack(clip);
        }
    }

    private static void playAndPauseByLetters(Window window) {
        window.page().keyboard().press("k");
        assertThat(window.find(AriaRole.BUTTON, "player:play")).isVisible();
        window.page().keyboard().press("l");
        assertThat(window.find(AriaRole.BUTTON, "player:pause")).isVisible();
        window.page().keyboard().press("k");
        assertThat(window.find(AriaRole.BUTTON, "player:play")).isVisible();
    }

    private static void observeByLetters(Window window, String text) {
        window.page().keyboard().press("n");
        assertThat(window.find(AriaRole.TEXTBOX, "observations:composer.text")).isFocused();
        window.page().keyboard().type(text);
        window.page().keyboard().press("Enter");
    }

    private Door at(Chromium chromium) {
        return new Door(schools, chromium, port, "en", Chromium.LAPTOP);
    }
}
