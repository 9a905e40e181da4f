package nl.drieluik.meetings;

import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.people.PersonId;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/**
 * The case that is on.
 *
 * @param question what the owner brings; null without one
 * @param clip as long as its owner shares it
 * @param planShown whether the owner shows the plan to everybody
 */
public record PresentCase(
        PersonId owner,
        Phase phase,
        @Nullable LearningQuestionId question,
        @Nullable ClipId clip,
        boolean planShown) {

    static PresentCase of(Case each, Phase phase, Table table) {
        var clip = table.clipOf(each).map(SharedClip::id).orElse(null);
        return new PresentCase(each.owner(), phase, each.choice().question(), clip, each.planShown());
    }
}
