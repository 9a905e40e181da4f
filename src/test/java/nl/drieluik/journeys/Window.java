package nl.drieluik.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.function.Function;
import nl.drieluik.testing.Chromium;

/** A browser window in one language, in which everything is found by role and name. */
final class Window implements AutoCloseable {

    private final Page page;
    private final Words words;
    private final Hands hands;
    private final Troubles troubles;

    Window(Page page, String language, Function<Page, Hands> hands) {
        this.page = page;
        this.words = new Words(language);
        this.hands = hands.apply(page);
        this.troubles = new Troubles(page);
    }

    Page page() {
        return page;
    }

    Words words() {
        return words;
    }

    Hands hands() {
        return hands;
    }

    Troubles troubles() {
        return troubles;
    }

    void go(String path) {
        page.navigate(path);
    }

    /** Nothing gets through while this happens, and the browser says so. */
    void losesItsLine(Runnable meanwhile) {
        troubles.expectLostLine();
        page.context().setOffline(true);
        meanwhile.run();
        page.context().setOffline(false);
    }

    /** What was pressed may be gone; whoever works by keyboard goes on from what is left. */
    void hasTheFocusSomewhere() {
        page.waitForFunction("() => document.activeElement !== document.body");
    }

    /** Of the same browser, signed in as this one is. */
    Window anotherTab() {
        return new Window(page.context().newPage(), words.language(), ignored -> hands);
    }

    /** Where the window is now, below the server's own address. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    /** What has this role and is called exactly as the text of this key says. */
    Locator find(AriaRole role, String key, String... with) {
        return called(role, words.say(key, with));
    }

    Locator called(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** For fields that have no role, such as dates. */
    Locator labelled(String key) {
        return page.getByLabel(words.say(key));
    }

    /** The part of the page with this name. */
    Locator region(String key) {
        return find(AriaRole.REGION, key);
    }

    Locator text(String key, String... with) {
        return page.getByText(words.say(key, with));
    }

    void press(AriaRole role, String key, String... with) {
        hands.press(find(role, key, with));
    }

    void write(String key, String text) {
        hands.write(find(AriaRole.TEXTBOX, key), text);
    }

    boolean isPhone() {
        return page.viewportSize().width <= Chromium.PHONE.width();
    }

    /** Closes the window, and fails when the browser complained about anything. */
    @Override
    public void close() {
        page.context().close();
        troubles.assertNone();
    }
}
