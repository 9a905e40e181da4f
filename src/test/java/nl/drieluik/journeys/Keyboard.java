package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The keyboard alone: Tab to get somewhere, arrows among choices, Enter and the space bar. */
final class Keyboard implements Hands {

    /** More stops than any page has. */
    private static final int STOPS = 150;

    private static final String FOCUSED = "element => element === document.activeElement";
    private static final String AMONG_THEM =
            "element => element.name !== '' && element.name === document.activeElement.name";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator target) {
        reach(target, FOCUSED, "Tab");
        key("Enter");
    }

    @Override
    public void tick(Locator choice) {
        if ("radio".equals(choice.getAttribute("type"))) {
            reach(choice, AMONG_THEM, "Tab");
            reach(choice, FOCUSED, "ArrowRight");
        } else {
            reach(choice, FOCUSED, "Tab");
        }
        if (!choice.isChecked()) {
            key("Space");
        }
    }

    @Override
    public void write(Locator field, String text) {
        reach(field, FOCUSED, "Tab");
        key("Control+a");
        page.keyboard().type(text);
    }

    @Override
    public void choose(Locator list, String option) {
        reach(list, FOCUSED, "Tab");
        var chosen = list.locator("option:checked");
        var options = list.locator("option").count();
        for (int at = 0; at < options && !chosen.innerText().equals(option); at++) {
            key("ArrowDown");
        }
        assertThat(chosen).hasText(option);
    }

    /** An English browser asks for the month first. */
    @Override
    public void date(Locator field, LocalDate day) {
        reach(field, FOCUSED, "Tab");
        page.keyboard().type(DateTimeFormatter.ofPattern("MMddyyyy").format(day));
        assertThat(field).hasValue(day.toString());
    }

    /** A shortcut, or whatever key it takes where the focus is. */
    void key(String key) {
        page.keyboard().press(key);
    }

    private void reach(Locator target, String there, String key) {
        assertThat(target).isEnabled();
        for (int stop = 0; stop < STOPS; stop++) {
            if ((boolean) target.evaluate(there)) {
                return;
            }
            key(key);
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }
}
