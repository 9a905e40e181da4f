package nl.drieluik.coaching;

import static java.util.Objects.requireNonNullElse;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.clips.VisibleClip;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.observations.VisibleObservations;
import nl.drieluik.people.Standing;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an owner may point to from a plan: their own clips, and what they may see on them. */
@Component
class Quoting {

    private final ClipLibrary clips;
    private final VisibleObservations observations;

    Quoting(ClipLibrary clips, VisibleObservations observations) {
        this.clips = clips;
        this.observations = observations;
    }

    /** Quotes these observations; those that the plan has already keep the words they had. */
    List<Quote> quotes(Viewer owner, ImprovementPlan plan, List<ObservationId> ids) {
        var present = plan.quotes().stream().collect(toMap(Quote::observation, identity(), (first, second) -> first));
        return ids.stream()
                .distinct()
                .map(id -> present.containsKey(id) ? present.get(id) : quote(owner, id))
                .toList();
    }

    /** The moment of one of the owner's clips that a reflection points to; null when it points to none. */
    @Nullable
    Spot evidence(Viewer owner, NewReflection reflection) {
        var clipId = reflection.clipId();
        if (clipId == null && reflection.atMs() == null) {
            return null;
        }
        var atMs = requireNonNullElse(reflection.atMs(), 0L);
        return Optional.ofNullable(clipId)
                .flatMap(id -> ownClip(owner, id))
                .filter(clip -> atMs <= clip.piece().durationMs())
                .map(clip -> Spot.inPiece(clip, atMs))
                .orElseThrow(EvidenceNotInYourClip::new);
    }

    private Quote quote(Viewer owner, ObservationId id) {
        var observation = observations.find(owner, id).orElseThrow(ObservationNotQuotable::new);
        var clip = ownClip(owner, observation.clip()).orElseThrow(ObservationNotQuotable::new);
        return new Quote(
                id,
                Spot.inPiece(clip, observation.fromMs()),
                observation.kind(),
                observation.author().id(),
                observation.text());
    }

    private Optional<VisibleClip> ownClip(Viewer owner, ClipId id) {
        return clips.find(owner, id).filter(clip -> clip.standing() == Standing.OWNER);
    }
}
