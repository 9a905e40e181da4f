package nl.drieluik.observations;

import java.util.Collection;
import java.util.List;
import nl.drieluik.clips.ClipId;
import nl.drieluik.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Observations extends JpaRepository<Observation, ObservationId> {

    List<Observation> findByClip(ClipId clip);

    boolean existsByClipAndAuthorAndKeptFalse(ClipId clip, PersonId author);

    @Query(
            """
            select observation.clip as clip, count(*) as placed, sum(case when observation.kept then 0 else 1 end) as shown
            from Observation observation
            where observation.author = :author and observation.clip in :clips
            group by observation.clip
            """)
    List<Tally> tallies(PersonId author, Collection<ClipId> clips);

    /** How many observations one author has on a clip, and how many of them are not private. */
    record Tally(ClipId clip, long placed, long shown) {}
}
