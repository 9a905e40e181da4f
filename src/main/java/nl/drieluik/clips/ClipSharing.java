package nl.drieluik.clips;

import java.time.Clock;
import java.time.LocalDate;
import nl.drieluik.people.Access;
import nl.drieluik.people.TriadId;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lending a clip to colleagues, taking it back, and who has watched. */
@Component
@Transactional
public class ClipSharing {

    private final Doorkeeper door;
    private final Watchings watchings;
    private final Access access;
    private final SchoolYear year;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClipSharing(
            Doorkeeper door,
            Watchings watchings,
            Access access,
            SchoolYear year,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.watchings = watchings;
        this.access = access;
        this.year = year;
        this.events = events;
        this.clock = clock;
    }

    /** @param until the last day, in the school's zone; null is the end of this school year */
    public void share(Viewer viewer, ClipId id, TriadId triad, @Nullable LocalDate until) {
        var clip = door.owned(viewer, id);
        var today = year.today(clock);
        var lastDay = until == null ? SchoolYear.endAfter(today) : until;
        if (lastDay.isBefore(today)) {
            throw new SharingRefused(SharingRefused.ALREADY_OVER);
        }
        if (!access.mayShareWith(viewer, triad)) {
            throw new SharingRefused(SharingRefused.NOT_YOUR_TRIAD);
        }
        if (!triad.equals(clip.sharedWith(today))) {
            leaveTriad(clip);
        }
        clip.shareWith(triad, lastDay);
        events.publishEvent(new ClipShared(id, triad));
    }

    /** From this moment on it is its owner's alone. */
    public void takeBack(Viewer viewer, ClipId id) {
        leaveTriad(door.owned(viewer, id));
    }

    /** The viewer says "I have watched". Repeating it changes nothing. */
    public void watched(Viewer viewer, ClipId id) {
        var clip = door.visible(viewer, id);
        if (clip.footage().state() != ClipState.READY) {
            throw new ClipNotReady();
        }
        if (watchings.note(id.clipId(), viewer.person().personId(), clock.instant()) > 0) {
            events.publishEvent(new ClipWatched(id, viewer.person()));
        }
    }

    private void leaveTriad(Clip clip) {
        var share = clip.share();
        if (share != null) {
            clip.takeBack();
            events.publishEvent(new ClipUnshared(clip.id(), share.triad()));
        }
    }
}
