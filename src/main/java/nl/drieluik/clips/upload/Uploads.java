package nl.drieluik.clips.upload;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.drieluik.clips.ClipId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Uploads extends JpaRepository<Upload, ClipId> {

    /** Locks the row: two nodes may mean to advance it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Upload> findLockedByClip(ClipId clip);

    @Query("""
            select upload.clip from Upload upload
            where upload.expiresAt < :now
              and (upload.lengthBytes is null or upload.receivedBytes < upload.lengthBytes)""")
    List<ClipId> findExpired(Instant now);
}
