package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What whoever keeps the time does beside going on. */
record Keeping(Window window) {

    void takesTheTime() {
        window.press(AriaRole.BUTTON, "keeper:takeTime");
    }

    void seats(String setting) {
        window.hands().tick(window.page().getByText(window.words().say("keeper:setting." + setting)));
    }

    void givesThePictureTo(String name) {
        atTheTable("keeper:table.controls", name);
    }

    void handsTheTimeTo(String name) {
        atTheTable("keeper:table.keeper", name);
    }

    private void atTheTable(String list, String name) {
        opensTheTable();
        window.hands().choose(window.labelled(list), name);
        window.page().keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
    }

    private void opensTheTable() {
        window.press(AriaRole.BUTTON, "keeper:table.button");
    }

    private Locator dialog() {
        return window.find(AriaRole.DIALOG, "keeper:table.title");
    }

    void isToldThatTheTimeIsUp() {
        assertThat(window.text("keeper:pace.over")).isVisible();
    }

    void breaksOff() {
        opensTheTable();
        window.press(AriaRole.BUTTON, "keeper:breakOff");
    }

    void isAtABreak() {
        assertThat(window.find(AriaRole.HEADING, "meeting:brokenOff.title")).isVisible();
    }

    void goesOnAgain() {
        window.press(AriaRole.BUTTON, "meeting:brokenOff.resume");
    }

    void endsHalfway() {
        opensTheTable();
        window.press(AriaRole.BUTTON, "keeper:end.button");
        window.press(AriaRole.BUTTON, "keeper:end.yes");
    }

    void isDone() {
        assertThat(window.find(AriaRole.HEADING, "meeting:ended.title")).isVisible();
    }
}
