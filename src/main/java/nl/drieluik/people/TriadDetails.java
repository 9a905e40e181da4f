package nl.drieluik.people;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A triad as its own people and the coordinator see it.
 *
 * @param members in the order that gives each a colour and a shape
 * @param facilitation how far facilitating has faded. 1: the facilitator sees every prompt, 2: prompts on request, 3: a
 *     peer keeps the time
 * @param agreements in the group's own words; empty for whoever is not of the triad
 */
@Schema(name = "Triad")
public record TriadDetails(
        TriadId id,
        String name,
        List<PersonName> members,
        @Nullable PersonName facilitator,
        @Nullable Instant nextMeetingAt,
        int facilitation,
        List<String> agreements) {}
