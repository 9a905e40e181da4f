package nl.drieluik.meetings;

import java.util.List;
import java.util.Map;
import nl.drieluik.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** A command in the words of the API, so that its tests read like its requests. */
record Telling(MeetingCommand command) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Telling of(CommandType type) {
        return of(type, Map.of());
    }

    static Telling of(CommandType type, String member, Object value) {
        return of(type, Map.of(member, value));
    }

    static Telling of(CommandType type, Map<String, ?> members) {
        var all = JSON.createObjectNode().putPOJO("type", type);
        members.forEach(all::putPOJO);
        return new Telling(JSON.readValue(JSON.writeValueAsString(all), MeetingCommand.class));
    }

    static Telling order(CommandType type, PersonId... order) {
        return of(type, "order", List.of(order));
    }

    static Telling lend(int minutes) {
        return of(CommandType.LEND, "minutes", minutes);
    }
}
