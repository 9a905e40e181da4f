package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The page of one action improvement plan. */
record PlanView(Window window) {

    /** One of its fields, by the key of its name. */
    void says(String field, String text) {
        window.write("coaching:field." + field, text);
    }

    void pointsAt(String note) {
        window.press(AriaRole.BUTTON, "coaching:now.link");
        window.hands().tick(window.called(AriaRole.CHECKBOX, note));
        window.press(AriaRole.BUTTON, "coaching:picker.done");
    }

    void firstStep(String what, LocalDate day, String howIKnow) {
        window.press(AriaRole.BUTTON, "coaching:steps.first");
        window.write("coaching:steps.what", what);
        window.hands().date(window.labelled("coaching:steps.by"), day);
        window.write("coaching:steps.howIKnow", howIKnow);
    }

    void isSaved() {
        var save = window.find(AriaRole.BUTTON, "coaching:save.plan");
        window.hands().press(save);
        assertThat(save).not().isVisible();
    }

    void scores(int score, String whyNotLower) {
        window.hands().tick(window.called(AriaRole.RADIO, Integer.toString(score)));
        says("whyNotLower", whyNotLower);
        window.press(AriaRole.BUTTON, "coaching:reflect.save");
        assertThat(lineOfScores(score)).isVisible();
    }

    private Locator lineOfScores(int first) {
        var name = window.words().say("shared:score.line", "scores", first + " ");
        return window.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(name));
    }
}
