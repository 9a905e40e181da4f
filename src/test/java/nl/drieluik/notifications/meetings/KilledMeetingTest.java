package nl.drieluik.notifications.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.EventStream;
import nl.drieluik.testing.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Killed without a word in the middle of a meeting, and started again on the same data folder. */
class KilledMeetingTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path data;

    @Test
    void theMeetingGoesOnInTheSameSecond() {
        String token;
        String meeting;
        JsonNode before;
        try (var server = ServerProcess.start(data)) {
            token = server.foundSchool(data);
            meeting = started(server.api(token));
            try (var screen = EventStream.open(server.api(token), meeting + "/events", null)) {
                before = state(screen);
            }
            server.kill();
        }
        try (var server = ServerProcess.start(data);
                var screen = EventStream.open(
                        server.api(token),
                        meeting + "/events",
                        before.path("version").asString())) {
            var after = state(screen);

            assertThat(after.path("phase").path("name").asString()).isEqualTo("look-back");
            for (var clock : new String[] {"startedAt", "endsAt", "budgetMs", "ownerId"}) {
                assertThat(after.path("phase").path(clock))
                        .as(clock)
                        .isEqualTo(before.path("phase").path(clock));
            }
            for (var member : new String[] {"version", "state", "order", "keeperId", "you", "present", "attended"}) {
                assertThat(after.path(member)).as(member).isEqualTo(before.path(member));
            }
            assertThat(after.path("phase").path("usedMs").asLong())
                    .isGreaterThan(before.path("phase").path("usedMs").asLong());
        }
    }

    /** Of a triad without a facilitator, in its first case. */
    private static String started(Api anna) {
        var me = anna.get("/api/me").text("id");
        var triad = anna.post(
                "/api/triads",
                "{'name': 'Drietal', 'memberIds': ['%s', '%s', '%s']}"
                        .formatted(me, colleague(anna, "Bram"), colleague(anna, "Carla")));
        var plan = "{'triadId': '%s', 'startsAt': '2030-01-01T15:30:00Z'}".formatted(triad.text("id"));
        var meeting = "/api/meetings/" + anna.post("/api/meetings", plan).text("id");
        anna.post(meeting + "/commands", "{'type': 'start', 'order': ['%s']}".formatted(me));
        assertThat(anna.post(meeting + "/commands", "{'type': 'next-phase'}").status())
                .isEqualTo(200);
        return meeting;
    }

    private static String colleague(Api anna, String name) {
        return anna.post(
                        "/api/people",
                        "{'name': '%s', 'email': '%s@example.org', 'roles': ['teacher']}".formatted(name, name))
                .text("id");
    }

    private static JsonNode state(EventStream screen) {
        return JSON.readTree(screen.next().data());
    }
}
