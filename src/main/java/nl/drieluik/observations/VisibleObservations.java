package nl.drieluik.observations;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.clips.VisibleClip;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be asked about observations. Every answer holds for one viewer at this moment. */
@Component
@Transactional(readOnly = true)
public class VisibleObservations {

    private final Observations observations;
    private final ClipLibrary clips;
    private final Directory directory;

    VisibleObservations(Observations observations, ClipLibrary clips, Directory directory) {
        this.observations = observations;
        this.clips = clips;
        this.directory = directory;
    }

    /** What reaches this viewer of the observations on a clip. */
    public Sight sight(Viewer viewer, VisibleClip clip) {
        var hasShown = observations.existsByClipAndAuthorAndKeptFalse(clip.id(), viewer.person());
        return Sight.of(viewer.person(), clip, hasShown);
    }

    /** The observations on a clip in its order, without those that are kept aside. */
    public List<VisibleObservation> on(Viewer viewer, VisibleClip clip) {
        return described(clip, visible(sight(viewer, clip), clip, observations.findByClip(clip.id())));
    }

    /**
     * Those about something outside the present piece: one's own, and all on a clip of one's own. They wait for another
     * cut, and lie before 0 or behind the piece's end.
     */
    public List<VisibleObservation> aside(Viewer viewer, VisibleClip clip) {
        var sight = sight(viewer, clip);
        return described(
                clip,
                observations.findByClip(clip.id()).stream()
                        .filter(observation -> observation.isAside(sight, clip))
                        .toList());
    }

    private List<VisibleObservation> described(VisibleClip clip, List<Observation> visible) {
        var names = directory.names(
                visible.stream().map(Observation::author).distinct().toList());
        return visible.stream()
                .map(observation -> observation.describe(clip, requireNonNull(names.get(observation.author()))))
                .sorted(Bookmark.ORDER)
                .toList();
    }

    /** One observation; empty for whoever may not see it or its clip. */
    public Optional<VisibleObservation> find(Viewer viewer, ObservationId id) {
        return observations
                .findById(id)
                .flatMap(observation -> clips.find(viewer, observation.clip())
                        .flatMap(clip -> visible(sight(viewer, clip), clip, List.of(observation)).stream()
                                .findFirst()
                                .map(found -> found.describe(clip, directory.name(found.author())))));
    }

    /** Which of these observations on a clip may be seen with that sight of it. */
    public Set<ObservationId> among(Sight sight, VisibleClip clip, Collection<ObservationId> ids) {
        return visible(sight, clip, observations.findByClipAndIdIn(clip.id(), ids)).stream()
                .map(Observation::id)
                .collect(toSet());
    }

    private static List<Observation> visible(Sight sight, VisibleClip clip, List<Observation> all) {
        return all.stream()
                .filter(observation -> observation.isVisible(sight, clip))
                .toList();
    }
}
