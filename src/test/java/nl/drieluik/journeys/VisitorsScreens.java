package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import nl.drieluik.testing.Colleague;

/** What somebody sees who is not signed in. */
record VisitorsScreens(Teacher visitor, Look look) {

    void all(Colleague coordinator) {
        look.at(visitor.window(), "/sign-in", welcome(coordinator), "/setup#secret");
        signInWithAnError();
    }

    private String welcome(Colleague coordinator) {
        var person = visitor.colleague().id().personId();
        var link = coordinator
                .api()
                .post("/api/people/%s/link".formatted(person), "{}")
                .text("url");
        return link.substring(link.indexOf("/welcome"));
    }

    private void signInWithAnError() {
        var window = visitor.window();
        window.troubles().expect("401 .*/api/session");
        window.go("/sign-in");
        window.write("session:email", visitor.colleague().email());
        window.write("session:password", "not my password");
        window.press(AriaRole.BUTTON, "session:signIn.go");
        assertThat(window.page().getByRole(AriaRole.ALERT)).isVisible();
        look.now(window, "sign-in with an error");
    }
}
