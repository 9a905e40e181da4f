package nl.drieluik.clips;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface MaskTracks extends JpaRepository<MaskTrack, MaskTrack.Key> {

    List<MaskTrack> findByKeyClip(ClipId clip);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MaskTrack> findLockedByKey(MaskTrack.Key key);
}
