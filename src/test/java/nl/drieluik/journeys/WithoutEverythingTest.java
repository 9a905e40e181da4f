package nl.drieluik.journeys;

import java.time.Duration;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two of three, nobody who leads, no clip, no board, and too little time: they meet all the same. */
@BrowserTest
class WithoutEverythingTest {

    @Autowired
    private Schools schools;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    @AfterEach
    void returnToNow() {
        clock.returnToNow();
    }

    @Test
    void twoMeetRunOutOfTimeAndGoOnAnotherDay(Chromium chromium) {
        var school = schools.withTriad();
        var address = plannedByThemselves(school);
        var phones = new Door(schools, chromium, port, "nl", Chromium.PHONE);
        try (var annas = phones.withMouse(school.anna());
                var brams = phones.withMouse(school.bram())) {
            var anna = new AtTheTable(annas);
            var bram = new AtTheTable(brams);
            anna.comesIn(address);
            bram.comesIn(address);
            bram.seesThatIsHere("Anna");
            bram.starts();
            anna.isAt("opening");
            annasCaseOnPaper(anna, bram);
            theyBreakOff(anna, bram);
            annaGoesOn(anna, bram, address);
        }
    }

    /** Nobody leads them; and only two of them come. */
    private static String plannedByThemselves(School school) {
        school.coen().api().patch("/api/triads/" + school.triad(), "{'noFacilitator': true}");
        return Planned.by(school.anna(), school);
    }

    private void annasCaseOnPaper(AtTheTable anna, AtTheTable bram) {
        bram.goesOnToTheCaseOf("Anna");
        bram.goesOnTo("question");
        bram.goesOnTo("watch");
        anna.isAt("watch");
        anna.bringsNothingToSee();
        bram.bringsNothingToSee();
        clock.pass(Duration.ofMinutes(100));
        bram.comesBack();
        bram.keeping().isToldThatTheTimeIsUp();
    }

    private static void theyBreakOff(AtTheTable anna, AtTheTable bram) {
        bram.keeping().breaksOff();
        bram.keeping().isAtABreak();
        anna.keeping().isAtABreak();
    }

    /** A day later Bram, who kept the time, comes late. */
    private void annaGoesOn(AtTheTable anna, AtTheTable bram, String address) {
        bram.leaves();
        clock.pass(Duration.ofDays(1));
        anna.comesBack();
        anna.keeping().takesTheTime();
        anna.keeping().goesOnAgain();
        anna.isAt("watch");
        anna.goesOnTo("describe");
        bram.comesBackTo(address);
        bram.isAt("describe");
        anna.keeping().handsTheTimeTo("Bram");
        bram.goesOnTo("coach");
        anna.isAt("coach");
        bram.keeping().endsHalfway();
        anna.keeping().isDone();
    }
}
