package nl.drieluik.meetings.boards;

import java.time.Instant;
import java.util.UUID;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A board as it stands.
 *
 * @param code what it shows until somebody pairs it
 * @param expiresAt when its code, or its pairing, is over
 */
public record BoardState(
        UUID id,
        @Nullable String code,
        Instant expiresAt,
        @Nullable Pairing pairing) {

    /** @param by whose eyes it sees with, narrowed to the present case */
    public record Pairing(MeetingId meeting, PersonId by) {}
}
