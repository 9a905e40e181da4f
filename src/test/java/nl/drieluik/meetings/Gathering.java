package nl.drieluik.meetings;

import nl.drieluik.testing.Api.Answer;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.School;
import tools.jackson.databind.JsonNode;

/** A meeting of a school's triad over HTTP, which Fatima leads. */
public record Gathering(School school, String path) {

    public static Gathering planned(School school) {
        var body = "{'triadId':'%s','startsAt':'2030-01-01T15:30:00Z'}".formatted(school.triad());
        var planned = school.fatima().api().post("/api/meetings", body);
        return new Gathering(school, "/api/meetings/" + planned.text("id"));
    }

    /** Anna's case comes first. */
    public static Gathering started(School school) {
        var meeting = planned(school);
        meeting.tell(
                school.fatima(),
                "{'type':'start','order':['%s','%s','%s']}"
                        .formatted(
                                school.anna().id(),
                                school.bram().id(),
                                school.carla().id()));
        return meeting;
    }

    public Answer tell(Colleague colleague, String command) {
        return colleague.api().post(path + "/commands", command);
    }

    /** As somebody sees it now. */
    public JsonNode seenBy(Colleague colleague) {
        return colleague.api().get(path).json();
    }

    /** Goes on until the present phase has that name. */
    public Gathering untilPhase(String name) {
        var phase = school.fatima().api().get(path).json().path("phase").path("name");
        while (!phase.asString().equals(name)) {
            var answer = tell(school.fatima(), "{'type':'next-phase'}");
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.code());
            }
            phase = answer.json().path("phase").path("name");
        }
        return this;
    }
}
