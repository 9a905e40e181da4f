package nl.drieluik.observations;

import java.time.Clock;
import java.util.List;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.clips.VisibleClip;
import nl.drieluik.common.NotAllowed;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.Page;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people write down what they see and hear in a clip. */
@Component
@Transactional
public class ObservationLog {

    private final Observations observations;
    private final VisibleObservations visible;
    private final ClipLibrary clips;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObservationLog(
            Observations observations,
            VisibleObservations visible,
            ClipLibrary clips,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.observations = observations;
        this.visible = visible;
        this.clips = clips;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What this viewer may see on a clip, in the order of the clip.
     *
     * @param after where the page before ended; absent for the first
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public Page<VisibleObservation> page(Viewer viewer, ClipId id, @Nullable Bookmark after, int limit) {
        // A clip of a few minutes has tens of notes, so one query and one rule for all beat a rule told twice in SQL.
        var rest = visible.on(viewer, clips.see(viewer, id)).stream()
                .filter(observation -> after == null || after.isBefore(observation))
                .limit(limit + 1L)
                .toList();
        return rest.size() <= limit ? Page.of(rest) : cut(rest.subList(0, limit));
    }

    /** What this viewer has outside the present piece: see {@link VisibleObservations#aside}. */
    @Transactional(readOnly = true)
    public List<VisibleObservation> aside(Viewer viewer, ClipId id) {
        return visible.aside(viewer, clips.see(viewer, id));
    }

    private static Page<VisibleObservation> cut(List<VisibleObservation> items) {
        return new Page<>(items, Bookmark.after(items.getLast()).toString());
    }

    /**
     * Writes an observation down. Refused with its reason when its kind is not open yet or its time not in the piece.
     */
    public VisibleObservation place(Viewer viewer, ClipId id, Draft draft) {
        var clip = clips.see(viewer, id);
        var placed = observations.save(Observation.place(clip, viewer.person(), draft, clock.instant()));
        events.publishEvent(new ObservationPlaced(id, placed.id(), placed.author(), placed.isKept()));
        return describe(clip, placed);
    }

    /** Changes what is given and leaves the rest; only its author may. */
    public VisibleObservation edit(Viewer viewer, ObservationId id, Edit edit) {
        var observation = locked(id);
        var clip = clips.see(viewer, observation.clip());
        requireAuthor(viewer, clip, observation);
        var keptBefore = observation.isKept();
        observation.rewrite(clip, edit, clock.instant());
        events.publishEvent(
                new ObservationChanged(clip.id(), id, observation.author(), keptBefore, observation.isKept()));
        return describe(clip, observation);
    }

    /** Removes it for good; only its author may. */
    public void delete(Viewer viewer, ObservationId id) {
        var observation = locked(id);
        requireAuthor(viewer, clips.see(viewer, observation.clip()), observation);
        observations.delete(observation);
        events.publishEvent(new ObservationRemoved(observation.clip(), id, observation.author(), observation.isKept()));
    }

    private Observation locked(ObservationId id) {
        return observations.findLockedById(id).orElseThrow(NotFound::new);
    }

    private void requireAuthor(Viewer viewer, VisibleClip clip, Observation observation) {
        if (viewer.is(observation.author())) {
            return;
        }
        var sight = visible.sight(viewer, clip);
        if (observation.isVisible(sight, clip) || observation.isAside(sight, clip)) {
            throw new NotAllowed();
        }
        throw new NotFound();
    }

    private VisibleObservation describe(VisibleClip clip, Observation observation) {
        return observation.describe(clip, directory.name(observation.author()));
    }
}
