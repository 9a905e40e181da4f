package nl.drieluik.clips;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.drieluik.people.TriadId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a triad that meets may do with the clips that its members share with it. A clip that was taken back is as if it
 * did not exist, so nothing happens to it and nothing is refused.
 */
@Component
@Transactional
public class SharedClips {

    private final Clips clips;
    private final SchoolYear year;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharedClips(Clips clips, SchoolYear year, ApplicationEventPublisher events, Clock clock) {
        this.clips = clips;
        this.year = year;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, newest first. */
    @Transactional(readOnly = true)
    public List<SharedClip> of(TriadId triad) {
        return clips.findByShareTriad(triad).stream()
                .filter(clip -> isSharedWith(triad, clip))
                .sorted(comparing(Clip::createdAt).reversed())
                .map(SharedClip::of)
                .toList();
    }

    /** Whom this clip is shared with now. */
    @Transactional(readOnly = true)
    public Optional<TriadId> triadOf(ClipId id) {
        return clips.findById(id).map(clip -> clip.sharedWith(year.today(clock)));
    }

    /** Its case begins: nobody is sealed from the observations of others any more. */
    public void reveal(TriadId triad, ClipId id) {
        locked(triad, id).filter(Clip::reveal).ifPresent(clip -> events.publishEvent(new ClipChanged(id)));
    }

    /** The talk has come this far, as its owner decided. A clip that is further already stays there. */
    public void advance(TriadId triad, ClipId id, Stage stage) {
        locked(triad, id)
                .filter(clip -> stage.reached(clip.stage()) && clip.moveTo(stage))
                .ifPresent(clip -> {
                    events.publishEvent(new ClipStageMoved(id, stage, clip.learningQuestion()));
                    events.publishEvent(new ClipChanged(id));
                });
    }

    private Optional<Clip> locked(TriadId triad, ClipId id) {
        return clips.findLockedById(id).filter(clip -> isSharedWith(triad, clip));
    }

    private boolean isSharedWith(TriadId triad, Clip clip) {
        return triad.equals(clip.sharedWith(year.today(clock)));
    }
}
