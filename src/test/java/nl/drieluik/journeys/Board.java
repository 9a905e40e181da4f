package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The digital board in front of the class: nobody signs in to it. */
record Board(Window window) implements AutoCloseable {

    /** Opens, and tells the code that pairs it. */
    String opens() {
        window.troubles().expect("404 .*/api/board");
        window.go("/bord");
        assertThat(code()).isVisible();
        return code().textContent().replace(spelled(), "").replace(" ", "");
    }

    private Locator code() {
        return window.page().getByText(spelled());
    }

    /** What stands before the code itself. */
    private String spelled() {
        return window.words().say("board:code.spelled", "code", "");
    }

    /** Somebody typed its code. */
    void isPaired() {
        assertThat(window.find(AriaRole.HEADING, "board:join.who")).isVisible();
    }

    void shows(String question) {
        assertThat(window.called(AriaRole.HEADING, question)).isVisible();
    }

    void showsThePicture() {
        assertThat(window.page().locator("video")).isVisible();
    }

    ReadingAlong captions() {
        return new ReadingAlong(window);
    }

    /** Its meeting is over. */
    void hasForgottenEverything() {
        assertThat(window.find(AriaRole.HEADING, "board:code.title")).isVisible();
    }

    @Override
    public void close() {
        window.close();
    }
}
