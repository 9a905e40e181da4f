package nl.drieluik.journeys;

import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each in a place of one's own: who hears, who moves the picture, and where they talk. */
@BrowserTest
class RemoteMeetingTest {

    private static final String CALL_SERVER = "https://meet.school.example";

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    @Test
    void theyTalkElsewhereAndOneOfThemMovesThePicture(Chromium chromium) {
        var school = schools.withTriad();
        var laptops = new Door(schools, chromium, port, "en", Chromium.LAPTOP);
        try (var coen = laptops.withMouse(school.coen())) {
            coen.signsIn();
            coen.setsTheCallServer(CALL_SERVER);
        }
        var address = planned(school);
        try (var fatimas = laptops.withMouse(school.fatima());
                var brams = laptops.withMouse(school.bram());
                var tablet = laptops.withMouse(school.fatima())) {
            var fatima = new AtTheTable(fatimas);
            var bram = new AtTheTable(brams);
            fatima.comesIn(address);
            bram.comesIn(address);
            bram.findsTheCallAt(CALL_SERVER);
            fatima.keeping().seats("remote");
            fatima.starts();
            fatima.goesOnToTheCaseOf("Anna");
            fatima.goesOnTo("question");
            fatima.goesOnTo("watch");
            bram.findsTheCallAt(CALL_SERVER);
            bramMovesThePicture(fatima, bram);
            twoDevicesGoOnAtOnce(fatima, new AtTheTable(tablet), address);
            bram.isAt("describe");
        }
    }

    private static String planned(School school) {
        var clip = Recordings.ready(school.anna());
        school.anna().api().put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        return Planned.by(school.fatima(), school);
    }

    private static void bramMovesThePicture(AtTheTable fatima, AtTheTable bram) {
        bram.watching().sees();
        bram.watching().cannotMoveIt();
        fatima.keeping().givesThePictureTo("Bram");
        bram.watching().plays();
        fatima.watching().seesItMove();
        fatima.watching().hearsIt();
        bram.watching().hearsIt();
        bram.watching().lightsItsMiddle();
        fatima.watching().seesOneSpotLit();
        fatima.seesThePictureMove();
    }

    /** What was asked on the one while its line was gone comes too late, and is not done twice. */
    private static void twoDevicesGoOnAtOnce(AtTheTable laptop, AtTheTable tablet, String address) {
        tablet.comesIn(address);
        tablet.isAt("watch");
        tablet.watching().seesItMove();
        tablet.loses(() -> {
            tablet.goesOnTo("describe");
            laptop.goesOnTo("describe");
            laptop.isAt("describe");
        });
        tablet.isToldThatSomebodyWasAhead();
        tablet.isAt("describe");
    }
}
