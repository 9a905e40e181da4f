package nl.drieluik.clips;

import java.time.Instant;
import java.util.List;
import nl.drieluik.clips.store.ObjectKey;
import org.springframework.data.jpa.repository.JpaRepository;

interface LooseObjects extends JpaRepository<LooseObject, ObjectKey> {

    List<LooseObject> findTop100ByDeleteAfterLessThanEqual(Instant now);
}
