package nl.drieluik.clips;

import nl.drieluik.people.PersonId;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/**
 * A clip that its owner shares with a triad now.
 *
 * @param durationMs of the piece; 0 until the recording has been looked into
 */
public record SharedClip(
        ClipId id,
        PersonId owner,
        String title,
        ClipState state,
        long durationMs,
        @Nullable LearningQuestionId learningQuestion) {

    static SharedClip of(Clip clip) {
        return new SharedClip(
                clip.id(),
                clip.owner(),
                clip.title(),
                clip.footage().state(),
                clip.footage().piece().durationMs(),
                clip.learningQuestion());
    }

    public boolean isReady() {
        return state == ClipState.READY;
    }
}
