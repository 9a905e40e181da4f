package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsEnabledOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
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

/** An owner covers a place before a colleague sees the lesson: by mouse and by keyboard. */
@BrowserTest
class MaskingJourneyTest {

    /** Following half a minute takes a while on a busy machine. */
    private static final double PATIENCE_MS = 180_000;

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
        var api = school.anna().api();
        api.put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
    }

    @Test
    void aBoxThatIsDrawnOverSomethingGoesAlongAndIsMade(Chromium chromium) {
        try (var anna = new Door(schools, chromium, port, "en", Chromium.LAPTOP).withMouse(school.anna())) {
            var window = opened(anna);
            draws(window);
            var box = window.page().getByRole(AriaRole.APPLICATION);
            assertThat(box).hasAttribute("aria-label", Pattern.compile("^Mask 1: 30 % from the left.*"));
            makesItSo(window);
        }
        assertCovered();
        assertThat(masks().at("/0/track/state").asString()).isEqualTo("done");
    }

    @Test
    void aKeyboardPutsABoxThatStaysAndSilencesWhatWasSaid(Chromium chromium) {
        try (var anna = new Door(schools, chromium, port, "nl", Chromium.LAPTOP).withKeyboard(school.anna())) {
            var window = opened(anna);
            window.press(AriaRole.BUTTON, "mask:masks.new");
            var box = window.page().getByRole(AriaRole.APPLICATION);
            assertThat(box).isFocused();
            window.page().keyboard().press("ArrowRight");
            window.page().keyboard().press("Shift+ArrowDown");
            assertThat(box).hasAttribute("aria-label", Pattern.compile("^Vak 1: 41 % van links.* 31 % hoog.*"));
            window.find(AriaRole.RADIO, "mask:kind.follows").focus();
            window.page().keyboard().press("ArrowRight");
            window.press(AriaRole.BUTTON, "mask:mutes.new");
            makesItSo(window);
        }
        assertCovered();
        assertThat(masks().at("/0/follows").asBoolean()).isFalse();
    }

    private Window opened(Teacher anna) {
        anna.signsIn();
        var window = anna.window();
        window.go(clip.replace("/api", "") + "/mask");
        window.page().waitForFunction("() => document.querySelector('video')?.readyState >= 2");
        assertThat(window.find(AriaRole.BUTTON, "mask:masks.new")).isVisible();
        return window;
    }

    private static void draws(Window window) {
        var picture = window.page().locator("video").boundingBox();
        // The lesson is 16 to 9, and stands in the middle of its frame.
        var width = picture.height * 16 / 9;
        var left = picture.x + (picture.width - width) / 2;
        var mouse = window.page().mouse();
        mouse.move(left + 0.3 * width, picture.y + 0.3 * picture.height);
        mouse.down();
        mouse.move(left + 0.4 * width, picture.y + 0.4 * picture.height);
        mouse.move(left + 0.5 * width, picture.y + 0.6 * picture.height);
        mouse.up();
    }

    private void makesItSo(Window window) {
        var button = window.find(AriaRole.BUTTON, "mask:apply.button");
        assertThat(button).isEnabled(new IsEnabledOptions().setTimeout(PATIENCE_MS));
        window.press(AriaRole.BUTTON, "mask:apply.button");
        window.page().waitForURL("**" + clip.replace("/api", ""));
    }

    private void assertCovered() {
        var seen = Recordings.awaitState(school.bram().api(), clip, "ready");
        assertThat(seen.has("masking")).isFalse();
        var own = school.anna().api().get(clip).json();
        assertThat(own.at("/masking/masks").asInt()).isEqualTo(1);
        assertThat(own.at("/masking/applied").asBoolean()).isTrue();
        assertThat(bytes("/video")).isNotEqualTo(bytes("/recording/video"));
    }

    private byte[] bytes(String path) {
        return school.anna().api().get(clip + path).response().body();
    }

    private JsonNode masks() {
        return school.anna().api().get(clip + "/masking").json().path("masks");
    }
}
