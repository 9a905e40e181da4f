package nl.drieluik.meetings;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.TriedAgain;
import nl.drieluik.people.Directory;
import nl.drieluik.people.NextMeetingSet;
import nl.drieluik.people.TriadId;
import nl.drieluik.people.TriadPeople;
import nl.drieluik.people.TriadPlanning;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When triads meet. A triad's people plan their own meetings, the coordinator those of the school. The triad's next
 * date is its soonest planned meeting, whichever of the two is set.
 */
@Component
@Transactional
public class MeetingCalendar {

    private static final Set<MeetingState> UPCOMING = Set.of(MeetingState.PLANNED, MeetingState.BROKEN_OFF);

    /** At whose closing the next one is planned. */
    private static final Set<MeetingState> BEGUN = Set.of(MeetingState.RUNNING, MeetingState.ENDED);

    private final Meetings meetings;
    private final Directory directory;
    private final TriadPlanning triads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingCalendar(
            Meetings meetings,
            Directory directory,
            TriadPlanning triads,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.directory = directory;
        this.triads = triads;
        this.events = events;
        this.clock = clock;
    }

    /** @param callAddress null leaves it to the school's own call server */
    @TriedAgain
    public MeetingSummary plan(Viewer viewer, TriadId id, Instant startsAt, @Nullable String callAddress) {
        var triad = plannable(viewer, id);
        var meeting = new Meeting(id, startsAt);
        meeting.talkAt(callAddress);
        meetings.saveAndFlush(meeting);
        tell(meeting);
        return describe(meeting, triad, viewer);
    }

    /**
     * @param startsAt null leaves it
     * @param callAddress null leaves it; empty goes back to the school's own call server
     */
    @TriedAgain
    public MeetingSummary move(Viewer viewer, MeetingId id, @Nullable Instant startsAt, @Nullable String callAddress) {
        var meeting = meetings.findLockedById(id).orElseThrow(NotFound::new);
        var triad = plannable(viewer, meeting.triad());
        if (startsAt != null) {
            meeting.move(startsAt);
        }
        if (callAddress != null) {
            meeting.talkAt(callAddress.isEmpty() ? null : callAddress);
        }
        tell(meeting);
        return describe(meeting, triad, viewer);
    }

    /** It will not happen. Only what has not begun can be called off. */
    @TriedAgain
    public void callOff(Viewer viewer, MeetingId id) {
        var meeting = meetings.findLockedById(id).orElseThrow(NotFound::new);
        plannable(viewer, meeting.triad());
        meeting.mustNotHaveBegun();
        meetings.delete(meeting);
        meeting.touch();
        tell(meeting);
    }

    /** In the same transaction: whoever sets the date finds the meeting at once. */
    @EventListener
    void on(NextMeetingSet set) {
        var next = soonest(meetings.findLockedByTriadAndStateInOrderById(set.triad(), UPCOMING));
        if (next.isEmpty()) {
            tell(meetings.save(new Meeting(set.triad(), set.start())));
        } else if (!next.get().startsAt().equals(set.start())) {
            next.get().move(set.start());
            tell(next.get());
        }
    }

    /** The triad's next date follows its meetings. */
    void follow(TriadId triad) {
        meetings.flush();
        var next = soonest(meetings.findByTriadAndStateIn(triad, UPCOMING));
        triads.meetNext(triad, next.map(Meeting::startsAt).orElse(null));
    }

    /** Of those planned, and of what was broken off and has another day. */
    private Optional<Meeting> soonest(List<Meeting> upcoming) {
        return upcoming.stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED
                        || meeting.startsAt().isAfter(clock.instant()))
                .min(comparing(Meeting::startsAt));
    }

    private void tell(Meeting meeting) {
        follow(meeting.triad());
        events.publishEvent(new MeetingMoved(meeting.id(), meeting.version()));
        meetings.findByTriadAndStateIn(meeting.triad(), BEGUN)
                .forEach(begun -> events.publishEvent(new ClosingChanged(begun.id())));
    }

    private TriadPeople plannable(Viewer viewer, TriadId id) {
        return directory
                .triad(id)
                .filter(triad -> triad.includes(viewer.person()) || triad.isCoordinatedBy(viewer))
                .orElseThrow(NotFound::new);
    }

    private MeetingSummary describe(Meeting meeting, TriadPeople triad, Viewer viewer) {
        return MeetingSummary.of(meeting, triad, viewer, directory.callServer(triad.school()));
    }
}
