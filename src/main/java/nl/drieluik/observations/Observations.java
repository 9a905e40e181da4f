package nl.drieluik.observations;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.drieluik.clips.ClipId;
import nl.drieluik.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Observations extends JpaRepository<Observation, ObservationId> {

    List<Observation> findByClip(ClipId clip);

    List<Observation> findByClipAndIdIn(ClipId clip, Collection<ObservationId> ids);

    /** The row is locked, so that of two deletions at once the second finds nothing, instead of failing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Observation> findLockedById(ObservationId id);

    boolean existsByClipAndAuthorAndKeptFalse(ClipId clip, PersonId author);

    @Query("""
            select observation.clip as clip, count(*) as placed, sum(case when observation.kept then 0 else 1 end) as shown
            from Observation observation
            where observation.author = :author and observation.clip in :clips
            group by observation.clip
            """)
    List<Tally> tallies(PersonId author, Collection<ClipId> clips);

    /** How many observations one author has on a clip, and how many of them are not private. */
    record Tally(ClipId clip, long placed, long shown) {}
}
