package nl.drieluik.clips;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.drieluik.clips.store.ObjectKey;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LooseObjects extends JpaRepository<LooseObject, ObjectKey> {

    /** Returns how many of these there were, not due before {@code then}. */
    @Modifying
    @Query("delete from LooseObject loose where loose.key.objectKey in :keys and loose.deleteAfter > :then")
    int takeThoseThatStay(Collection<String> keys, Instant then);

    List<LooseObject> findTop100ByDeleteAfterLessThanEqual(Instant now);
}
