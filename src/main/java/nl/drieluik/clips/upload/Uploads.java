package nl.drieluik.clips.upload;

import java.time.Instant;
import java.util.List;
import nl.drieluik.clips.ClipId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Uploads extends JpaRepository<Upload, ClipId> {

    List<Upload> findByExpiresAtBefore(Instant now);
}
