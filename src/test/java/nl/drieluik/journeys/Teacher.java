package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.Schools;

/** A colleague at a window of their own, and the ways through the app. */
record Teacher(Colleague colleague, Window window) implements AutoCloseable {

    String name() {
        return colleague.name();
    }

    void signsIn() {
        window.go("/");
        fillsInTheSignIn();
        assertThat(window.find(AriaRole.HEADING, "home:greeting", "name", name()))
                .isVisible();
    }

    /** On whatever page asked for it. */
    void fillsInTheSignIn() {
        window.write("session:email", colleague.email());
        window.write("session:password", Schools.PASSWORD);
        window.press(AriaRole.BUTTON, "session:signIn.go");
    }

    void asks(String question) {
        window.press(AriaRole.LINK, "home:lookBack.question");
        window.write("questions:new.label", question);
        window.press(AriaRole.BUTTON, "questions:new.save");
        assertThat(window.called(AriaRole.HEADING, question)).isVisible();
    }

    /** Sends a film in, and goes to its page. */
    ClipView uploads(Path film) {
        goesTo("clips");
        picks(film);
        window.press(AriaRole.LINK, "clips:upload.open");
        window.page().waitForURL("**/clips/*");
        return new ClipView(window);
    }

    /** On the page of all clips. */
    void picks(Path film) {
        var chooser = window.page().waitForFileChooser(() -> window.press(AriaRole.BUTTON, "clips:new.choose"));
        chooser.setFiles(film);
    }

    /** A coordinator, for those who do not sit in one room. */
    void setsTheCallServer(String address) {
        goesTo("people");
        var optional = " (%s)".formatted(window.words().say("shared:optional"));
        var field = window.called(AriaRole.TEXTBOX, window.words().say("people:call.address") + optional);
        window.hands().write(field, address);
        window.hands()
                .press(window.page()
                        .locator("form")
                        .filter(new Locator.FilterOptions().setHas(field))
                        .getByRole(AriaRole.BUTTON));
        assertThat(window.text("shared:saved")).hasCount(1);
    }

    /** A coordinator, on the page of all people. */
    void makesALinkFor(String name) {
        window.press(AriaRole.BUTTON, "people:person.linkFor", "name", name);
        assertThat(window.find(AriaRole.DIALOG, "people:link.title", "name", name))
                .isVisible();
    }

    /** From the home page to what a peer shared. */
    ClipView watchesTheClipOf(String owner, String title) {
        window.press(AriaRole.LINK, "home:along.watchOf", "name", owner, "title", title);
        return new ClipView(window);
    }

    PlanView beginsAPlan() {
        goesTo("plan");
        window.hands()
                .press(window.find(AriaRole.LINK, "coaching:plans.questions").first());
        window.press(AriaRole.BUTTON, "questions:card.start");
        return new PlanView(window);
    }

    /** By the bar on top, or on a phone at the bottom. */
    void goesTo(String place) {
        var name = window.words().say((window.isPhone() ? "app:placeShort." : "app:place.") + place);
        window.hands()
                .press(window.find(AriaRole.NAVIGATION, "app:navigation")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)));
    }

    /** A heading of the page where they are. */
    void finds(String heading) {
        assertThat(window.text(heading)).isVisible();
    }

    @Override
    public void close() {
        window.close();
    }
}
