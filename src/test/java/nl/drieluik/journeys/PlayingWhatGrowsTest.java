package nl.drieluik.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is still being made is watched already, and goes on when it is ready. */
@BrowserTest
class PlayingWhatGrowsTest {

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    @Test
    void theOwnerWatchesAPieceWhileItIsBeingMade(Chromium chromium) {
        var school = schools.withTriad();
        var clip = Recordings.ready(school.anna());
        var laptops = new Door(schools, chromium, port, "nl", Chromium.LAPTOP);
        try (var anna = laptops.withMouse(school.anna())) {
            anna.signsIn();
            school.anna().api().patch(clip, "{'piece': {'fromMs': 500, 'toMs': 40500}}");
            anna.window().go(clip.replace("/api", ""));
            var view = new ClipView(anna.window());
            view.playsAtOnce();
            var source = view.source();
            // Fed piece by piece, and not one file.
            assertThat(source).startsWith("blob:");

            Recordings.awaitState(school.anna().api(), clip, "ready");
            view.isNotBeingPreparedAnyMore();
            assertThat(view.source()).isEqualTo(source);
            view.showsItsLastSecond();
        }
    }
}
