package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The picture of a meeting on somebody's own screen. */
record Watching(Window window) {

    void plays() {
        window.press(AriaRole.BUTTON, "player:play");
    }

    void sees() {
        assertThat(picture()).isVisible();
    }

    void seesItMove() {
        assertThat(picture()).hasJSProperty("paused", false);
    }

    void hearsIt() {
        assertThat(picture()).hasJSProperty("muted", false);
    }

    /** Only whoever leads has buttons for it. */
    void cannotMoveIt() {
        assertThat(window.find(AriaRole.BUTTON, "player:play")).hasCount(0);
    }

    void lightsItsMiddle() {
        window.press(AriaRole.BUTTON, "meeting:picture.light");
        // The light lies over it.
        picture().click(new Locator.ClickOptions().setForce(true));
    }

    void seesOneSpotLit() {
        assertThat(window.find(AriaRole.IMG, "replay:spotlight")).isVisible();
    }

    private Locator picture() {
        return window.page().locator("video");
    }
}
