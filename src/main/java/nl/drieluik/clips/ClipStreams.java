package nl.drieluik.clips;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drieluik.clips.media.Rung;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be watched of a clip in segments, also while more of them are made. Whether the viewer may is asked for
 * each, as for its files.
 */
@Component
@Transactional(readOnly = true)
public class ClipStreams {

    private final Doorkeeper door;
    private final ClipRungs rungs;
    private final ClipSegments segments;

    ClipStreams(Doorkeeper door, ClipRungs rungs, ClipSegments segments) {
        this.door = door;
        this.rungs = rungs;
        this.segments = segments;
    }

    /**
     * A size to choose from.
     *
     * @param mostBits a second, of its heaviest segment
     * @param bits a second, on the average
     */
    public record Choice(RungId id, Rung rung, long mostBits, long bits) {}

    /**
     * What there is of a rung.
     *
     * @param durationsUs of its segments one after the other, in microseconds
     * @param whole whether no other will come
     */
    public record Course(Rung rung, List<Long> durationsUs, boolean whole) {}

    /**
     * The largest first: the rungs that are whole, or while there are none the one that grows. Whoever chose from fewer
     * plays to the end what they chose.
     *
     * @throws ClipNotReady when nothing can be watched yet
     */
    public List<Choice> choices(Viewer viewer, ClipId id, Part part) {
        var generation = generation(viewer, id, part);
        var all = rungs.findByClip(id).stream()
                .filter(rung -> rung.belongsTo(id, generation))
                .toList();
        var whole = all.stream().filter(ClipRung::isWhole).toList();
        var choices = choices(whole.isEmpty() ? all : whole);
        if (choices.isEmpty()) {
            throw new ClipNotReady();
        }
        return choices;
    }

    /** @throws NotFound when the clip has no such rung any more: it was cut anew, or is prepared anew */
    public Course course(Viewer viewer, ClipId id, Part part, RungId rung) {
        var found = rung(viewer, id, part, rung);
        return new Course(found.rung(), segments.durations(rung), found.isWhole());
    }

    /** @param number from 0, or -1 for what comes before any other */
    public ClipFile segment(Viewer viewer, ClipId id, Part part, RungId rung, int number) {
        var found = rung(viewer, id, part, rung);
        return segments.findById(new ClipSegment.Place(rung, number))
                .orElseThrow(NotFound::new)
                .file(found.generation());
    }

    private ClipRung rung(Viewer viewer, ClipId id, Part part, RungId rung) {
        var generation = generation(viewer, id, part);
        return rungs.findById(rung)
                .filter(found -> found.belongsTo(id, generation))
                .orElseThrow(NotFound::new);
    }

    /** What of the clip this viewer may watch there now. */
    private int generation(Viewer viewer, ClipId id, Part part) {
        var footage = door.watchable(viewer, id, part).footage();
        return part == Part.PIECE ? footage.pieceGeneration() : footage.recordingGeneration();
    }

    private List<Choice> choices(List<ClipRung> found) {
        var byId = found.stream().collect(Collectors.toMap(ClipRung::id, Function.identity()));
        return segments.weights(byId.keySet()).stream()
                .map(weight -> choice(requireNonNull(byId.get(new RungId(weight.rung()))), weight))
                .sorted(Comparator.comparing((Choice choice) -> choice.rung().height())
                        .reversed())
                .toList();
    }

    private static Choice choice(ClipRung rung, RungWeight weight) {
        return new Choice(rung.id(), rung.rung(), Math.round(weight.mostBits()), weight.bits());
    }
}
