package nl.drieluik.meetings;

import java.util.List;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.people.PersonId;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionText;
import org.jspecify.annotations.Nullable;

/** Who brings what: as they chose, and what is nearest for whoever chose nothing. */
final class Casting {

    private Casting() {}

    /**
     * The cases of a meeting that has not started, in the order that is fair. A question is not told before its clip
     * is.
     */
    static List<Case> expected(Table table) {
        return Fairness.order(table.triad().members(), table.lastOrder()).stream()
                .map(owner -> Case.of(owner, withClip(owner, chosen(owner, table), table)))
                .toList();
    }

    /** What somebody brings when the meeting starts. */
    static Case of(PersonId owner, Table table) {
        var choice = withClip(owner, chosen(owner, table), table);
        return Case.of(owner, withQuestion(owner, choice, table));
    }

    private static Choice chosen(PersonId owner, Table table) {
        return table.course().caseOf(owner).map(Case::choice).orElse(Choice.NONE);
    }

    private static Choice withClip(PersonId owner, Choice choice, Table table) {
        var clip = choice.without()
                ? null
                : table.clipOf(Case.of(owner, choice))
                        .or(() -> table.shelf().newestClip(owner))
                        .orElse(null);
        return new Choice(clip == null ? null : clip.id(), question(choice, clip), choice.without());
    }

    private static @Nullable LearningQuestionId question(Choice choice, @Nullable SharedClip clip) {
        return choice.question() != null || clip == null ? choice.question() : clip.learningQuestion();
    }

    private static Choice withQuestion(PersonId owner, Choice choice, Table table) {
        if (choice.question() != null) {
            return choice;
        }
        var question = table.shelf().newestQuestion(owner).map(QuestionText::id).orElse(null);
        return new Choice(choice.clip(), question, choice.without());
    }
}
