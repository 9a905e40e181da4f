package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;

/** What is said, in the picture of somebody's own screen. */
record ReadingAlong(Window window) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    void isOffered() {
        assertThat(button()).isVisible();
    }

    void isNotOffered() {
        assertThat(button()).hasCount(0);
    }

    void turnsOn(String said) {
        turnsOn(said, () -> window.press(AriaRole.BUTTON, "player:captions"));
    }

    /** While the picture stands, so that nothing else changes in it. */
    void turnsOn(String said, Runnable turn) {
        window.page().waitForFunction("() => document.querySelector('video')?.readyState >= 2");
        var without = picture().screenshot();
        turn.run();
        isOn();
        reads(said);
        // The browser draws it by itself, where no locator finds it.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(picture().screenshot()).isNotEqualTo(without));
    }

    void isOn() {
        assertThat(button()).hasAttribute("aria-pressed", "true");
    }

    /** Now, or its beginning. */
    void reads(String said) {
        window.page().waitForFunction("""
                        said => [...document.querySelector('video').textTracks]
                            .filter(track => track.mode === 'showing')
                            .some(track => [...(track.activeCues ?? [])].some(cue => cue.text.startsWith(said)))
                        """, said);
    }

    private Locator button() {
        return window.find(AriaRole.BUTTON, "player:captions");
    }

    private Locator picture() {
        return window.page().locator("video");
    }
}
