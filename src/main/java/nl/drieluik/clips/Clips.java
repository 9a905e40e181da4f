package nl.drieluik.clips;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.drieluik.people.TriadId;
import nl.drieluik.questions.LearningQuestionId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Clips extends JpaRepository<Clip, ClipId>, JpaSpecificationExecutor<Clip> {

    /** Locks the row: its owner and its preparation change it side by side. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Clip> findLockedById(ClipId id);

    boolean existsByLearningQuestionAndStageNot(LearningQuestionId question, Stage stage);

    List<Clip> findByShareTriad(TriadId triad);

    /** Ready ones that arrived by then, and of which the piece has been a part since then. */
    @Query("""
            select clip.id from Clip clip
            where clip.createdAt <= :arrived and clip.footage.cut.apartSince <= :apart
              and clip.footage.state = nl.drieluik.clips.ClipState.READY""")
    List<ClipId> findApart(Instant arrived, Instant apart);

    @Modifying
    @Query("""
            update Clip clip
            set clip.footage.progress = case when clip.footage.progress < :percent then :percent
              else clip.footage.progress end
            where clip.id = :id and clip.footage.generation = :generation
              and clip.footage.attempts.claimNumber = :number
              and clip.footage.state = nl.drieluik.clips.ClipState.PREPARING""")
    int noteProgress(ClipId id, int generation, long number, int percent);
}
