package nl.drieluik.clips;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClipRungs extends JpaRepository<ClipRung, RungId> {

    List<ClipRung> findByClip(ClipId clip);

    List<ClipRung> findByClipIn(Collection<ClipId> clips);
}
