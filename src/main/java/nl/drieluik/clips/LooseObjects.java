package nl.drieluik.clips;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.drieluik.clips.store.ObjectKey;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LooseObjects extends JpaRepository<LooseObject, ObjectKey> {

    /** Returns how many of these there were, not due before {@code then}. */
    @Modifying
    @Query("delete from LooseObject loose where loose.key.objectKey in :keys and loose.deleteAfter > :then")
    int takeThoseThatStay(Collection<String> keys, Instant then);

    /** No set of keys passes through us: a long clip has thousands. */
    @Modifying(flushAutomatically = true)
    @Query(value = """
                    insert into loose_object (object_key, delete_after)
                    select object_key, :now from clip_segment where rung_id in (:rungs)""", nativeQuery = true)
    void addSegmentsOf(Collection<UUID> rungs, Instant now);

    List<LooseObject> findTop100ByDeleteAfterLessThanEqual(Instant now);
}
