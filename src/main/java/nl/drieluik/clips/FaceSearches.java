package nl.drieluik.clips;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface FaceSearches extends JpaRepository<FaceSearch, ClipId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FaceSearch> findLockedByClip(ClipId clip);
}
