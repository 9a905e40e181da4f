package nl.drieluik.meetings;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.drieluik.common.NotAllowed;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.TriedAgain;
import nl.drieluik.people.Directory;
import nl.drieluik.people.TriadPeople;
import nl.drieluik.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a meeting happens: it obeys commands, one after the other. */
@Component
@Transactional
public class MeetingRoom {

    private static final Set<CommandType> OF_BOARDS = EnumSet.of(CommandType.OPEN_TIPS, CommandType.KEEP_COACHING);

    private final Meetings meetings;
    private final MeetingReading reading;
    private final MeetingCalendar calendar;
    private final Consequences consequences;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingRoom(
            Meetings meetings,
            MeetingReading reading,
            MeetingCalendar calendar,
            Consequences consequences,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.reading = reading;
        this.calendar = calendar;
        this.consequences = consequences;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Obeys somebody of the triad, and answers the meeting as it is then. A command that was obeyed before changes
     * nothing; one about an agenda that has moved on since is refused with {@code meeting-moved-on}.
     */
    @TriedAgain
    public MeetingView obey(Viewer viewer, MeetingId id, MeetingCommand command) {
        var meeting = meetings.findLockedById(id).orElseThrow(NotFound::new);
        var triad = triadOf(meeting);
        MeetingReading.mustTakePart(viewer, triad);
        var actor = new Actor(viewer.person());
        if (!meeting.course().hasObeyed(command.id())) {
            refuseLate(meeting, triad, actor, command);
            carryOut(meeting, triad, actor, command);
        }
        return reading.of(meeting, triad).forPerson(viewer.person(), clock.instant());
    }

    /** Somebody tapped on a board: the choice waits for whoever keeps the time. */
    @TriedAgain
    public MeetingView obeyBoard(MeetingId id, MeetingCommand command) {
        if (!OF_BOARDS.contains(command.type())) {
            throw new NotAllowed();
        }
        var meeting = meetings.findLockedById(id).orElseThrow(NotFound::new);
        var triad = triadOf(meeting);
        if (!meeting.course().hasObeyed(command.id())) {
            carryOut(meeting, triad, Actor.BOARD, command);
        }
        return reading.of(meeting, triad).forBoard(clock.instant());
    }

    private void refuseLate(Meeting meeting, TriadPeople triad, Actor actor, MeetingCommand command) {
        var seen = command.version();
        if (command.type().isAboutTheAgenda()
                && seen != null
                && seen < meeting.course().agendaVersion()) {
            var person = Objects.requireNonNull(actor.person());
            throw new MeetingMovedOn(reading.of(meeting, triad).forPerson(person, clock.instant()));
        }
    }

    private void carryOut(Meeting meeting, TriadPeople triad, Actor actor, MeetingCommand command) {
        var before = reading.facts(meeting, triad).table(actor, clock.instant());
        var after = Rules.after(command, before);
        meeting.go(after.note(command.id(), command.type().isAboutTheAgenda(), meeting.version() + 1));
        if (isAnotherCase(before.course(), after)) {
            consequences.of(before.with(after));
        }
        if (before.course().state() != after.state()) {
            calendar.follow(meeting.triad());
        }
        postpone(meeting, command);
        events.publishEvent(new MeetingMoved(meeting.id(), meeting.version()));
    }

    /** Whether something else lies on the table, or the talk about it has come further. */
    private static boolean isAnotherCase(Course before, Course after) {
        return before.agenda().present() != after.agenda().present()
                || !before.presentCase()
                        .map(Case::choice)
                        .equals(after.presentCase().map(Case::choice));
    }

    /** To resume on another day is to know when: until then nothing runs. */
    private void postpone(Meeting meeting, MeetingCommand command) {
        var start = command.startsAt();
        if (command.type() == CommandType.RESUME && meeting.state() == MeetingState.BROKEN_OFF && start != null) {
            meeting.move(start);
            calendar.follow(meeting.triad());
        }
    }

    private TriadPeople triadOf(Meeting meeting) {
        return directory.triad(meeting.triad()).orElseThrow(NotFound::new);
    }
}
