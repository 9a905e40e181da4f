package nl.drieluik.questions;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.drieluik.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Questions extends JpaRepository<Question, LearningQuestionId> {

    List<Question> findByOwnerOrderByCreatedAtDesc(PersonId owner);

    Optional<Question> findFirstByOwnerAndParkedFalseOrderByCreatedAtDesc(PersonId owner);

    List<Question> findByIdIn(Collection<LearningQuestionId> ids);

    Optional<Question> findByIdAndOwner(LearningQuestionId id, PersonId owner);

    /** The row is locked, so that two devices saving at once make two versions and no clash. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Question> findLockedByIdAndOwner(LearningQuestionId id, PersonId owner);
}
