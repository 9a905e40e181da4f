package nl.drieluik.clips;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ClipSegments extends JpaRepository<ClipSegment, ClipSegment.Place> {

    @Query("""
            select new nl.drieluik.clips.RungWeight(segment.place.rung.rungId,
              max(segment.sizeBytes * 8000000.0 / segment.durationUs), sum(segment.sizeBytes), sum(segment.durationUs))
            from ClipSegment segment
            where segment.place.rung in :rungs and segment.durationUs > 0
            group by segment.place.rung.rungId""")
    List<RungWeight> weights(Collection<RungId> rungs);

    /** In microseconds, one after the other. */
    @Query("""
            select segment.durationUs from ClipSegment segment
            where segment.place.rung = :rung and segment.place.number >= 0 order by segment.place.number""")
    List<Long> durations(RungId rung);

    @Modifying
    @Query("delete from ClipSegment segment where segment.place.rung in :rungs")
    void deleteAllOf(Collection<RungId> rungs);
}
