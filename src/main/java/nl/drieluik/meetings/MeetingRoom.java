package nl.drieluik.meetings;

import java.time.Clock;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Directory;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a meeting happens: it obeys commands, one after the other. */
@Component
@Transactional
public class MeetingRoom {

    private final Meetings meetings;
    private final MeetingReading reading;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingRoom(
            Meetings meetings,
            MeetingReading reading,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.reading = reading;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Obeys somebody of the triad, and answers the meeting as it is then. A command that was obeyed before changes
     * nothing.
     */
    public MeetingView obey(Viewer viewer, MeetingId id, MeetingCommand command) {
        var meeting = meetings.findLockedById(id).orElseThrow(NotFound::new);
        MeetingReading.mustTakePart(viewer, directory.triad(meeting.triad()).orElseThrow(NotFound::new));
        obey(meeting, new Actor(viewer.person()), command);
        return view(meeting, viewer.person());
    }

    private void obey(Meeting meeting, Actor actor, MeetingCommand command) {
        var triad = directory.triad(meeting.triad()).orElseThrow(NotFound::new);
        var table = reading.facts(meeting, triad).table(actor, clock.instant());
        meeting.go(Rules.after(command, table));
        events.publishEvent(new MeetingMoved(meeting.id(), meeting.version()));
    }

    private MeetingView view(Meeting meeting, PersonId person) {
        return reading.read(meeting).orElseThrow(NotFound::new).forPerson(person, clock.instant());
    }
}
