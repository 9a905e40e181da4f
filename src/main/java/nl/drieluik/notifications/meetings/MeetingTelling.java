package nl.drieluik.notifications.meetings;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.notifications.ClipNotes;
import nl.drieluik.notifications.live.EventWriter;
import nl.drieluik.notifications.live.LiveSettings;
import nl.drieluik.notifications.live.Telling;
import nl.drieluik.notifications.live.Topic;
import nl.drieluik.notifications.meetings.SharedState.Seen;
import nl.drieluik.people.PersonId;

/** Shows one person one meeting: always the latest state, so whoever reads slowly skips some. */
final class MeetingTelling implements Telling {

    private final PersonId person;
    private final MeetingId meeting;
    private final MeetingStates states;
    private final Attendance attendance;
    private final ClipNotes notes;
    private final LiveSettings settings;
    private final Clock clock;
    private long told;
    private int closingsTold;
    private Set<Topic> topics;

    MeetingTelling(
            PersonId person,
            MeetingId meeting,
            MeetingStates states,
            Attendance attendance,
            ClipNotes notes,
            LiveSettings settings,
            Clock clock) {
        this.person = person;
        this.meeting = meeting;
        this.states = states;
        this.attendance = attendance;
        this.notes = notes;
        this.settings = settings;
        this.clock = clock;
        this.topics = own();
    }

    @Override
    public Duration heartbeat() {
        return settings.pulse();
    }

    @Override
    public Set<Topic> topics() {
        return topics;
    }

    @Override
    public void begin(EventWriter out) throws IOException {
        states.open(meeting);
        closingsTold = states.closings(meeting);
        attendance.arrive(meeting, person);
        out.greet(null, settings.reconnect());
    }

    @Override
    public boolean tell(EventWriter out) throws IOException {
        var seen = states.latest(meeting);
        if (seen.isEmpty() || !seen.get().snapshot().people().contains(person)) {
            return false;
        }
        show(seen.get(), out);
        notes.tell(seen.get().snapshot().presentClip().orElse(null), out);
        tellOfClosing(out);
        return true;
    }

    private void show(Seen seen, EventWriter out) throws IOException {
        if (seen.number() == told) {
            return;
        }
        var view = seen.snapshot().forPerson(person, clock.instant());
        out.send(view.version(), "state", view);
        told = seen.number();
        topics = Stream.concat(seen.topics().stream(), own().stream()).collect(toUnmodifiableSet());
    }

    private Set<Topic> own() {
        return Set.of(Topic.of(meeting), Topic.ofClosing(meeting), Topic.of(person));
    }

    private void tellOfClosing(EventWriter out) throws IOException {
        var closings = states.closings(meeting);
        if (closings != closingsTold) {
            out.send("closing", Map.of());
            closingsTold = closings;
        }
    }

    @Override
    public void end() {
        attendance.leave(meeting, person);
        states.close(meeting);
    }
}
