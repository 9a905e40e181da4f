package nl.drieluik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** What a browser complained about in its console: errors, exceptions, violations of the content security policy. */
final class Troubles {

    private final List<String> all = new CopyOnWriteArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    Troubles(Page page) {
        page.onConsoleMessage(this::listen);
        page.onPageError(all::add);
        // Who is signed in is asked before anybody signs in.
        expect("401 .*/api/me");
    }

    /** An answer of the server that belongs to the story, such as the 404 of what is not shared. */
    void expect(String answer) {
        expected.add(Pattern.compile("status of " + answer));
    }

    void expectLostLine() {
        expected.add(Pattern.compile("net::ERR_INTERNET_DISCONNECTED"));
    }

    void assertNone() {
        assertThat(all).as("errors in the browser's console").allMatch(this::isExpected);
    }

    private void listen(ConsoleMessage message) {
        if ("error".equals(message.type()) || message.text().contains("Content Security Policy")) {
            all.add(message.text() + " " + message.location());
        }
    }

    private boolean isExpected(String trouble) {
        return expected.stream().anyMatch(pattern -> pattern.matcher(trouble).find());
    }
}
