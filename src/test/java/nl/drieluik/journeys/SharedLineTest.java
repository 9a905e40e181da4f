package nl.drieluik.journeys;

import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two tabs of one browser share what the server tells, whichever of them is closed. */
@BrowserTest
class SharedLineTest {

    private static final String NOTHING_LEFT_OUT = "";
    /** As in Chrome on a phone: there the tabs take turns. */
    private static final String NO_SHARED_WORKER = "delete globalThis.SharedWorker";
    /** As over plain http to another machine: there each tab has a line of its own. */
    private static final String NO_LOCKS_EITHER = NO_SHARED_WORKER + "; delete Navigator.prototype.locks";

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {NOTHING_LEFT_OUT, NO_SHARED_WORKER, NO_LOCKS_EITHER})
    void bothTabsFollowAndEachGoesOnWithoutTheOther(String leftOut, Chromium chromium) {
        var school = schools.withTriad();
        var address = Planned.by(school.fatima(), school);
        var laptops = new Door(schools, chromium, port, "nl", Chromium.LAPTOP);
        try (var fatimas = laptops.withMouse(school.fatima());
                var annas = laptops.withMouse(school.anna())) {
            annas.window().page().context().addInitScript(leftOut);
            var fatima = new AtTheTable(fatimas);
            var first = new AtTheTable(annas);
            fatima.comesIn(address);
            first.comesIn(address);
            var second = first.opensAnotherTab(address);
            fatima.starts();
            first.isAt("opening");
            second.isAt("opening");

            second.closesTheTab();
            fatima.goesOnToTheCaseOf("Anna");
            first.isAt("look-back");

            var third = first.opensAnotherTab(address);
            third.isAt("look-back");
            first.closesTheTab();
            fatima.goesOnTo("question");
            third.isAt("question");
        }
    }
}
