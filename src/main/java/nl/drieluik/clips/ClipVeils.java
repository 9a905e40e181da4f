package nl.drieluik.clips;

import java.util.List;
import nl.drieluik.clips.media.Veil;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClipVeils extends JpaRepository<ClipVeil, ClipId> {

    default Veil of(ClipId clip) {
        return findById(clip).map(ClipVeil::veil).orElse(Veil.NONE);
    }

    /** What others do not hear of it, in milliseconds of the recording. */
    default List<Piece> silences(Clip clip) {
        var start = clip.footage().recording().fromMs();
        return of(clip.id()).silences().stream()
                .map(silence -> new Piece(silence.fromMs() + start, silence.toMs() + start))
                .toList();
    }
}
