package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What the page of a clip keeps apart from the other notes: those on what a later cut left out. */
record CutAway(Window window) {

    /** These and no others; they are folded away until somebody wants to read them. */
    void holds(String... notes) {
        var fold = all().locator("summary");
        assertThat(fold).hasText("%s (%d)".formatted(title(), notes.length));
        window.hands().press(fold);
        for (var note : notes) {
            assertThat(all().getByText(note)).isVisible();
        }
    }

    void isEmpty() {
        assertThat(all()).hasCount(0);
    }

    /** The owner, who can have it back. */
    void leadsToTheCuttingTable() {
        window.press(AriaRole.LINK, "observations:aside.cut");
    }

    private Locator all() {
        return window.region("observations:title")
                .locator("details")
                .filter(new Locator.FilterOptions().setHasText(title()));
    }

    /** Without their number. */
    private String title() {
        return window.words().say("observations:aside.title_other").replace(" ({{count}})", "");
    }
}
