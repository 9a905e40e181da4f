package nl.drieluik.coaching;

import java.util.Optional;
import nl.drieluik.people.PersonId;
import nl.drieluik.questions.LearningQuestionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans on the table of a meeting. Whoever asks is the owner, or has the owner's word that it may be shown. */
@Component
@Transactional(readOnly = true)
public class ShownPlans {

    private final ImprovementPlans plans;

    ShownPlans(ImprovementPlans plans) {
        this.plans = plans;
    }

    public Optional<ShownPlan> about(PersonId owner, LearningQuestionId question) {
        return plans.findByOwnerAndLearningQuestion(owner, question).map(ShownPlan::of);
    }

    /** Whether this owner has something to look back on. */
    public boolean haveScores(PersonId owner) {
        return plans.findByOwnerOrderByUpdatedAtDesc(owner).stream()
                .anyMatch(plan -> !plan.reflections().isEmpty());
    }
}
