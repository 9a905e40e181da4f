package nl.drieluik.clips;

import java.util.Optional;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import org.springframework.stereotype.Component;

/** What other modules may ask about clips. */
@Component
public class ClipLibrary {

    /**
     * The clip as this viewer may see it now.
     *
     * @throws NotFound when there is no such clip or the viewer may not know of it
     */
    public VisibleClip see(Viewer viewer, ClipId id) {
        throw new NotFound();
    }

    /** The same for whoever can do without it: empty where {@link #see} refuses. */
    public Optional<VisibleClip> find(Viewer viewer, ClipId id) {
        return Optional.empty();
    }

    /** Whether the coaching about any clip of this question has begun. */
    public boolean reachedCoaching(LearningQuestionId question) {
        return false;
    }
}
