package nl.drieluik.clips;

import java.util.Optional;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about clips. */
@Component
@Transactional(readOnly = true)
public class ClipLibrary {

    private final Doorkeeper door;
    private final Clips clips;
    private final Watchings watchings;

    ClipLibrary(Doorkeeper door, Clips clips, Watchings watchings) {
        this.door = door;
        this.clips = clips;
        this.watchings = watchings;
    }

    /**
     * The clip as this viewer may see it now.
     *
     * @throws NotFound when there is no such clip or the viewer may not know of it
     */
    public VisibleClip see(Viewer viewer, ClipId id) {
        return find(viewer, id).orElseThrow(NotFound::new);
    }

    /** The same for whoever can do without it: empty where {@link #see} refuses. */
    public Optional<VisibleClip> find(Viewer viewer, ClipId id) {
        return door.find(viewer, id).map(clip -> {
            var watched = watchings.existsById(new Watching.Key(id, viewer.person()));
            return VisibleClip.of(clip, door.standing(viewer, clip), watched);
        });
    }

    /** Whether the coaching about any clip of this question has begun. */
    public boolean reachedCoaching(LearningQuestionId question) {
        return clips.existsByLearningQuestionAndStageNot(question, Stage.DESCRIBING);
    }
}
