package nl.drieluik.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.drieluik.testing.Browser;
import nl.drieluik.testing.ServerProcess;

/** Fatima of the demo school, in a meeting whose first clip is on the screen. */
record Keeper(Browser browser, int port, String meeting) {

    /** Who sits in the meeting, in the order of the screens. */
    static final List<String> SEATS = List.of("anna", "bram", "carla", "fatima");

    static final String PASSWORD = "drieluik-demo";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Brings the meeting to the phase in which all watch, each on a screen of their own. */
    static Keeper ofTheDemoSchool(ServerProcess server) {
        var browser = server.browser();
        browser.post("/api/session", "{'email': 'fatima@drieluik.example', 'password': '%s'}".formatted(PASSWORD));
        await("the clips of the demo school").atMost(PATIENCE).until(() -> areReady(browser));
        var planned =
                browser.get("/api/meetings?state=planned").json().path("items").path(0);
        var keeper = new Keeper(
                browser, server.port(), "/api/meetings/" + planned.path("id").asString());
        keeper.commands("{'type': 'start'}");
        keeper.commands("{'type': 'setting', 'setting': 'remote'}");
        for (var phase : List.of("look-back", "question", "watch")) {
            keeper.commands("{'type': 'next-phase'}");
        }
        return keeper;
    }

    private static boolean areReady(Browser browser) {
        var clips = browser.get("/api/clips").json().path("items");
        // One of each member: whoever begins must have something to show.
        return clips.size() == SEATS.size() - 1
                && StreamSupport.stream(clips.spliterator(), false)
                        .allMatch(clip -> "ready".equals(clip.path("state").asString()));
    }

    void commands(String json) {
        var answer = browser.post(meeting + "/commands", json);
        if (answer.status() != 200) {
            throw new IllegalStateException(json + " was refused: " + answer.json());
        }
    }
}
