package nl.drieluik.coaching;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.drieluik.people.PersonId;
import nl.drieluik.questions.LearningQuestionId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ImprovementPlans extends JpaRepository<ImprovementPlan, PlanId> {

    List<ImprovementPlan> findByOwnerOrderByUpdatedAtDesc(PersonId owner);

    Optional<ImprovementPlan> findByOwnerAndLearningQuestion(PersonId owner, LearningQuestionId learningQuestion);

    Optional<ImprovementPlan> findByIdAndOwner(PlanId id, PersonId owner);

    /** The row is locked, so that the version compared is the version written over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ImprovementPlan> findLockedByIdAndOwner(PlanId id, PersonId owner);
}
