package nl.drieluik.meetings;

import java.time.Instant;
import nl.drieluik.people.TriadId;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting happens, and nothing of what is in it.
 *
 * @param callAddress where its people talk when they are not in one room; absent for whoever is not of the triad
 */
public record MeetingSummary(
        MeetingId id,
        TriadId triadId,
        String triadName,
        Instant startsAt,
        MeetingState state,
        @Nullable String callAddress) {}
