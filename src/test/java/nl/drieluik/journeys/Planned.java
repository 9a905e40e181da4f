package nl.drieluik.journeys;

import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.School;

/** A meeting of a school's triad. */
final class Planned {

    private Planned() {}

    /** The address of its page. */
    static String by(Colleague colleague, School school) {
        var planned = colleague
                .api()
                .post(
                        "/api/meetings",
                        "{'triadId': '%s', 'startsAt': '2030-01-01T15:30:00Z'}".formatted(school.triad()));
        return "/meetings/" + planned.text("id");
    }
}
