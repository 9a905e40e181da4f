package nl.drieluik.meetings;

import java.time.Instant;
import nl.drieluik.people.TriadId;
import nl.drieluik.people.TriadPeople;
import nl.drieluik.people.Viewer;
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
        @Nullable String callAddress) {

    /** @param callServer of the triad's school; null without one */
    static MeetingSummary of(Meeting meeting, TriadPeople triad, Viewer viewer, @Nullable String callServer) {
        return new MeetingSummary(
                meeting.id(),
                triad.id(),
                triad.name(),
                meeting.startsAt(),
                meeting.state(),
                triad.includes(viewer.person()) ? meeting.callAddress(callServer) : null);
    }
}
