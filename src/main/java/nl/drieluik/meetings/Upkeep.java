package nl.drieluik.meetings;

import java.util.Set;
import nl.drieluik.clips.ClipChanged;
import nl.drieluik.clips.ClipDeleted;
import nl.drieluik.clips.ClipFailed;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipReady;
import nl.drieluik.clips.ClipShared;
import nl.drieluik.clips.ClipUnshared;
import nl.drieluik.clips.SharedClips;
import nl.drieluik.people.TriadChanged;
import nl.drieluik.people.TriadId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Clips and triads change while a meeting is planned or goes on: its screens are told to look again. */
@Component
class Upkeep {

    private static final Set<MeetingState> OPEN =
            Set.of(MeetingState.PLANNED, MeetingState.RUNNING, MeetingState.BROKEN_OFF);

    private final Meetings meetings;
    private final SharedClips clips;
    private final ApplicationEventPublisher events;

    Upkeep(Meetings meetings, SharedClips clips, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.clips = clips;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(ClipReady ready) {
        lookAgainAt(ready.clip());
    }

    @ApplicationModuleListener
    void on(ClipFailed failed) {
        lookAgainAt(failed.clip());
    }

    @ApplicationModuleListener
    void on(ClipChanged changed) {
        lookAgainAt(changed.clip());
    }

    @ApplicationModuleListener
    void on(ClipShared shared) {
        lookAgain(shared.triad());
    }

    @ApplicationModuleListener
    void on(ClipUnshared unshared) {
        lookAgain(unshared.triad());
    }

    @ApplicationModuleListener
    void on(ClipDeleted deleted) {
        if (deleted.sharedWith() != null) {
            lookAgain(deleted.sharedWith());
        }
    }

    @ApplicationModuleListener
    void on(TriadChanged changed) {
        lookAgain(changed.triad());
    }

    private void lookAgainAt(ClipId clip) {
        clips.triadOf(clip).ifPresent(this::lookAgain);
    }

    private void lookAgain(TriadId triad) {
        meetings.findLockedByTriadAndStateInOrderById(triad, OPEN).forEach(meeting -> {
            meeting.touch();
            events.publishEvent(new MeetingMoved(meeting.id(), meeting.version()));
        });
    }
}
