package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What axe finds on one screen after another, light and dark. */
final class Look {

    private final List<String> findings = new ArrayList<>();

    /** Goes there, and looks once all has come. */
    void at(Window window, String... screens) {
        for (var screen : screens) {
            window.go(screen);
            assertThat(window.page().getByRole(AriaRole.HEADING).first()).isVisible();
            assertThat(window.text("shared:waiting")).hasCount(0);
            now(window, screen);
        }
    }

    /** Looks at what the window shows now. */
    void now(Window window, String screen) {
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            switchTo(scheme, window.page());
            note(window.page(), screen + " " + scheme);
        }
    }

    List<String> findings() {
        return findings;
    }

    private static void switchTo(ColorScheme scheme, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(page.locator("html"))
                .hasAttribute("data-mantine-color-scheme", scheme.name().toLowerCase(Locale.ROOT));
    }

    private void note(Page page, String where) {
        new Targets(page).tooSmall().forEach(target -> findings.add(where + ": too small to hit: " + target));

        for (var rule : new AxeBuilder(page).analyze().getViolations()) {
            for (var node : rule.getNodes()) {
                findings.add(where + ": " + rule.getId() + " at " + node.getTarget() + " " + node.getFailureSummary());
            }
        }
    }
}
