package nl.drieluik.observations;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.NoteState;
import nl.drieluik.clips.NotesOnClips;
import nl.drieluik.clips.VisibleClip;
import nl.drieluik.observations.Observations.Tally;
import nl.drieluik.people.Standing;
import nl.drieluik.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells on a clip's page how its viewer stands to the observations. */
@Component
class NoteStates implements NotesOnClips {

    private final Observations observations;

    NoteStates(Observations observations) {
        this.observations = observations;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ClipId, NoteState> states(Viewer viewer, Collection<VisibleClip> clips) {
        var ids = clips.stream().map(VisibleClip::id).toList();
        var own = observations.tallies(viewer.person(), ids).stream().collect(toMap(Tally::clip, tally -> tally));
        return clips.stream()
                .collect(toMap(
                        VisibleClip::id,
                        clip -> state(viewer, clip, own.getOrDefault(clip.id(), new Tally(clip.id(), 0, 0)))));
    }

    private static NoteState state(Viewer viewer, VisibleClip clip, Tally own) {
        var sight = Sight.of(viewer.person(), clip, own.shown() > 0);
        return new NoteState(sight.sealed(), openKinds(clip), Math.toIntExact(own.placed()));
    }

    private static List<String> openKinds(VisibleClip clip) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.openAt(clip.stage()))
                .filter(kind -> kind != Kind.FEELING || clip.standing() == Standing.OWNER)
                .map(Kind::wireName)
                .toList();
    }
}
