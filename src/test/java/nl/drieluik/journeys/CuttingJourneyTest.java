package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.options.AriaRole;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The two ends of a piece, to the frame: by mouse, by finger and by keyboard. The lesson has 25 frames a second. */
@BrowserTest
class CuttingJourneyTest {

    private static final int FRAME_MS = 40;

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    private School school;
    private String clip;

    @BeforeEach
    void bringALesson() {
        school = schools.withTriad();
        clip = Recordings.ready(school.anna());
    }

    @Test
    void aMouseDragsBothEndsAndComesCloser(Chromium chromium) {
        try (var anna = new Door(schools, chromium, port, "nl", Chromium.LAPTOP).withMouse(school.anna())) {
            var cutting = opened(anna);
            cutting.drags("from", 100);
            assertThat(cutting.at("from")).isGreaterThan(1000);
            cutting.drags("to", -200);
            assertThat(cutting.at("to")).isLessThan(39_000);
            assertLoops(cutting);

            cutting.comesCloserTo("from");
            var before = cutting.at("from");
            cutting.drags("from", 3);
            assertThat(cutting.at("from") - before).isBetween(1, 200);
            assertCut(cutting, cutting.at("from"), cutting.at("to"));
        }
    }

    @Test
    void aFingerDragsAnEndOnAPhone(Chromium chromium) {
        try (var anna = new Door(schools, chromium, port, "en", Chromium.PHONE).withMouse(school.anna())) {
            var cutting = opened(anna);
            cutting.swipes("from", 60);
            cutting.swipes("to", -60);
            assertThat(cutting.at("from")).isGreaterThan(1000);
            assertThat(cutting.at("to")).isLessThan(39_000);
            assertCut(cutting, cutting.at("from"), cutting.at("to"));
        }
    }

    @Test
    void aKeyboardGoesFrameByFrame(Chromium chromium) {
        try (var anna = new Door(schools, chromium, port, "en", Chromium.LAPTOP).withKeyboard(school.anna())) {
            var cutting = opened(anna);
            cutting.handle("from").focus();
            cutting.keys("Shift+ArrowRight", "Shift+ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft");
            assertThat(cutting.at("from")).isEqualTo(2000 + FRAME_MS);
            cutting.handle("to").focus();
            cutting.keys("Home", "PageUp", "PageUp");
            assertThat(cutting.at("to")).isCloseTo(22_000, within(2 * FRAME_MS));
            assertMarksTheFrameOnTheScreen(cutting);
            assertCut(cutting, cutting.at("from"), cutting.at("to"));
        }
    }

    /** I makes the frame on the screen the first of the piece, O makes it the last. */
    private static void assertMarksTheFrameOnTheScreen(CuttingTable cutting) {
        cutting.showsMoment(12_000);
        cutting.keys(".", ".", "i");
        assertThat(cutting.at("from")).isEqualTo(12_000 + 2 * FRAME_MS);
        cutting.showsMoment(20_000);
        cutting.keys("o");
        assertThat(cutting.at("to")).isEqualTo(20_000 + FRAME_MS);
        assertThat(cutting.at("from")).isEqualTo(12_000 + 2 * FRAME_MS);
    }

    private static void assertLoops(CuttingTable cutting) {
        assertThat(cutting.window().find(AriaRole.BUTTON, "player:loop.stop")).isVisible();
    }

    private CuttingTable opened(Teacher anna) {
        anna.signsIn();
        anna.window().go(clip.replace("/api", "") + "/cut");
        var cutting = new CuttingTable(anna.window());
        assertThat(cutting.handle("from")).isVisible();
        cutting.awaitPicture();
        return cutting;
    }

    private void assertCut(CuttingTable cutting, int fromMs, int toMs) {
        cutting.window().press(AriaRole.BUTTON, "clips:cut.save");
        cutting.window().page().waitForURL("**" + clip.replace("/api", ""));
        JsonNode piece = school.anna().api().get(clip).json().path("piece");
        assertThat(piece.path("fromMs").asInt()).isEqualTo(fromMs);
        assertThat(piece.path("toMs").asInt()).isEqualTo(toMs);
        Recordings.awaitState(school.anna().api(), clip, "ready");
    }
}
