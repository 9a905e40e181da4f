package nl.drieluik.journeys;

import com.microsoft.playwright.Page;
import java.util.function.Function;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Chromium.Screen;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.Schools;

/** Gives everybody a window of their own, all in one language and on one sort of screen. */
record Door(Schools schools, Chromium chromium, int port, String language, Screen screen) {

    Teacher withMouse(Colleague colleague) {
        return with(colleague, page -> new Hands.Pointing());
    }

    Teacher withKeyboard(Colleague colleague) {
        return with(colleague, Keyboard::new);
    }

    /** A screen that nobody signs in to. */
    Window unattended() {
        return new Window(chromium.open(port, language, screen), language, page -> new Hands.Pointing());
    }

    private Teacher with(Colleague colleague, Function<Page, Hands> hands) {
        schools.givePassword(colleague);
        colleague.api().patch("/api/me", "{'language': '%s'}".formatted(language));
        return new Teacher(colleague, new Window(chromium.open(port, language, screen), language, hands));
    }
}
