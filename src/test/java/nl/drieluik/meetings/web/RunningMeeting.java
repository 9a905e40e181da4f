package nl.drieluik.meetings.web;

import nl.drieluik.testing.Api.Answer;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.School;
import tools.jackson.databind.JsonNode;

/** A meeting of a school's triad over HTTP. */
record RunningMeeting(School school, String path) {

    static RunningMeeting planned(School school) {
        var planned = "{'triadId': '%s', 'startsAt': '2026-12-01T14:30:00Z'}".formatted(school.triad());
        return new RunningMeeting(
                school,
                "/api/meetings/"
                        + school.anna().api().post("/api/meetings", planned).text("id"));
    }

    /** Anna's case comes first. */
    static RunningMeeting started(School school) {
        var meeting = planned(school);
        meeting.tell(school.fatima(), "'type': 'start'");
        return meeting;
    }

    Answer tell(Colleague who, String command) {
        return who.api().post(path + "/commands", "{" + command + "}");
    }

    JsonNode seenBy(Colleague who) {
        return who.api().get(path).json();
    }

    RunningMeeting goTo(String phase) {
        while (!phase.equals(seenBy(school.fatima()).path("phase").path("name").asString(""))) {
            tell(school.fatima(), "'type': 'next-phase'");
        }
        return this;
    }
}
