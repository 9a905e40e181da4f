package nl.drieluik.clips;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Where the segments of clips are let go: all of a rung, or none. */
@Component
class RungShelf {

    private final ClipRungs rungs;
    private final ClipSegments segments;
    private final Remains remains;

    RungShelf(ClipRungs rungs, ClipSegments segments, Remains remains) {
        this.rungs = rungs;
        this.segments = segments;
        this.remains = remains;
    }

    /** What is neither of the piece nor of the recording. */
    void letGoUnheld(Clip clip) {
        letGo(clip, rung -> !clip.footage().holds(rung.generation()));
    }

    void letGo(Clip clip, Predicate<ClipRung> unwanted) {
        var ids = rungs.findByClip(clip.id()).stream()
                .filter(unwanted)
                .map(ClipRung::id)
                .toList();
        if (!ids.isEmpty()) {
            remains.letGoSegments(ids);
            segments.deleteAllOf(ids);
            rungs.deleteAllByIdInBatch(ids);
        }
    }
}
