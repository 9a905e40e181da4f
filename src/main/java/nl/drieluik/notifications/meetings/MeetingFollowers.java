package nl.drieluik.notifications.meetings;

import java.time.Clock;
import nl.drieluik.meetings.ClosingChanged;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingMoved;
import nl.drieluik.meetings.MeetingReading;
import nl.drieluik.notifications.Followers;
import nl.drieluik.notifications.live.Bell;
import nl.drieluik.notifications.live.LiveSettings;
import nl.drieluik.notifications.live.Telling;
import nl.drieluik.notifications.live.Topic;
import nl.drieluik.people.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets people follow a meeting. */
@Component
public class MeetingFollowers {

    private final MeetingReading reading;
    private final MeetingStates states;
    private final Attendance attendance;
    private final Followers clips;
    private final Bell bell;
    private final LiveSettings settings;
    private final Clock clock;

    MeetingFollowers(
            MeetingReading reading,
            MeetingStates states,
            Attendance attendance,
            Followers clips,
            Bell bell,
            LiveSettings settings,
            Clock clock) {
        this.reading = reading;
        this.states = states;
        this.attendance = attendance;
        this.clips = clips;
        this.bell = bell;
        this.settings = settings;
        this.clock = clock;
    }

    /** The meeting for as long as the viewer may see it; the state as it is comes first. */
    public Telling follow(Viewer viewer, MeetingId id) {
        var meeting = reading.see(viewer, id).id();
        var notes = clips.notesFor(viewer.person());
        return new MeetingTelling(viewer.person(), meeting, states, attendance, notes, settings, clock);
    }

    /** In the transaction of the command: a screen cannot wait for a listener behind it. */
    @EventListener
    void on(MeetingMoved moved) {
        bell.ring(Topic.of(moved.meeting()));
    }

    @EventListener
    void on(ClosingChanged changed) {
        bell.ring(Topic.ofClosing(changed.meeting()));
    }
}
