package nl.drieluik.meetings;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import nl.drieluik.common.Cursor;
import nl.drieluik.common.LatestFirst;
import nl.drieluik.common.Page;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Role;
import nl.drieluik.people.TriadId;
import nl.drieluik.people.TriadPeople;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds meetings: of the viewer's triads, or for the coordinator all of the school; the latest first. */
@Component
@Transactional(readOnly = true)
public class MeetingSearch {

    private static final LatestFirst<Meeting> LATEST_FIRST = new LatestFirst<>(
            "startsAt",
            "meetingId",
            meeting -> new Cursor(meeting.startsAt(), meeting.id().meetingId()));

    private final Meetings meetings;
    private final Directory directory;

    MeetingSearch(Meetings meetings, Directory directory) {
        this.meetings = meetings;
        this.directory = directory;
    }

    /**
     * @param only null for all triads
     * @param state null for any
     * @param cursor where the page before said that the next begins
     */
    public Page<MeetingSummary> find(
            Viewer viewer, @Nullable TriadId only, @Nullable MeetingState state, @Nullable Cursor cursor, int limit) {
        var visible = visible(viewer).stream()
                .filter(triad -> only == null || triad.id().equals(only))
                .collect(toMap(TriadPeople::id, identity()));
        var callServer = directory.callServer(viewer.school());
        return LATEST_FIRST
                .page(meetings, of(visible.keySet()).and(in(state)), cursor, limit)
                .map(meeting ->
                        MeetingSummary.of(meeting, requireNonNull(visible.get(meeting.triad())), viewer, callServer));
    }

    private List<TriadPeople> visible(Viewer viewer) {
        return viewer.is(Role.COORDINATOR)
                ? directory.triadsIn(viewer.school())
                : directory.triadsOf(viewer.person()).stream()
                        .flatMap(id -> directory.triad(id).stream())
                        .toList();
    }

    private static Specification<Meeting> of(Collection<TriadId> triads) {
        return (meeting, query, is) -> meeting.get("triad").in(triads);
    }

    private static Specification<Meeting> in(@Nullable MeetingState state) {
        return state == null
                ? Specification.unrestricted()
                : (meeting, query, is) -> is.equal(meeting.get("state"), state);
    }
}
