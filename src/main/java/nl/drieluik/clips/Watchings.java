package nl.drieluik.clips;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Watchings extends JpaRepository<Watching, Watching.Key> {

    List<Watching> findByKeyClipInOrderByWatchedAt(Collection<ClipId> clips);

    /** How many rows were new: 1, or 0 when it had been noted before, even by a request at the same moment. */
    @Modifying
    @Query(value = """
                    insert into clip_watched (clip_id, person_id, watched_at) values (:clip, :person, :at)
                    on conflict do nothing""", nativeQuery = true)
    int note(UUID clip, UUID person, Instant at);
}
