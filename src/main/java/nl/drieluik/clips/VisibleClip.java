package nl.drieluik.clips;

import nl.drieluik.people.PersonId;
import nl.drieluik.people.Standing;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/**
 * A clip as one viewer meets it at this moment. Whoever holds one has been allowed to see it.
 *
 * @param standing the viewer's: OWNER, PEER or FACILITATOR, never NONE
 * @param ready whether the piece can be watched by everybody it is shared with
 * @param piece empty (0, 0) until the recording has been looked into
 * @param watched whether this viewer said "I have watched"
 * @param revealed whether its case in a meeting has begun, so that nobody is sealed from others' observations
 */
public record VisibleClip(
        ClipId id,
        PersonId owner,
        Standing standing,
        Stage stage,
        boolean ready,
        Piece piece,
        @Nullable LearningQuestionId learningQuestion,
        boolean watched,
        boolean revealed) {

    static VisibleClip of(Clip clip, Standing standing, boolean watched) {
        return new VisibleClip(
                clip.id(),
                clip.owner(),
                standing,
                clip.stage(),
                clip.footage().state() == ClipState.READY,
                clip.footage().piece(),
                clip.learningQuestion(),
                watched,
                clip.isRevealed());
    }
}
