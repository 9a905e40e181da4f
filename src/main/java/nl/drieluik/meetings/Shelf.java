package nl.drieluik.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.people.PersonId;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionText;

/** What the members of a triad can bring to its meeting now. */
interface Shelf {

    /** All that they share with the triad, newest first. */
    List<SharedClip> clips();

    /** The clips that earlier meetings talked about. */
    Set<ClipId> discussed();

    Optional<QuestionText> question(PersonId owner, LearningQuestionId id);

    /** What this member asked last and did not park. */
    Optional<QuestionText> newestQuestion(PersonId owner);

    /** A clip that one of them shares with the triad. */
    default Optional<SharedClip> clip(ClipId id) {
        return clips().stream().filter(clip -> clip.id().equals(id)).findFirst();
    }

    /** What this member shared last and no meeting has talked about yet. */
    default Optional<SharedClip> newestClip(PersonId owner) {
        return clips().stream()
                .filter(clip -> clip.owner().equals(owner) && !discussed().contains(clip.id()))
                .findFirst();
    }
}
