package nl.drieluik.clips;

import java.util.List;
import nl.drieluik.clips.captions.CaptionFile;
import nl.drieluik.clips.captions.CaptionsRefused;
import nl.drieluik.clips.captions.Cue;
import nl.drieluik.clips.captions.WebVtt;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said in a clip, to be read along. It is kept for the recording and cut when it is read, so another piece has
 * its own lines at once, and whoever may see no more than the piece reads no more than that. What was silenced in the
 * piece is not to be read there either.
 */
@Component
@Transactional
public class ClipCaptions {

    private final Doorkeeper door;
    private final CaptionBook book;
    private final ClipVeils veils;
    private final ApplicationEventPublisher events;

    ClipCaptions(Doorkeeper door, CaptionBook book, ClipVeils veils, ApplicationEventPublisher events) {
        this.door = door;
        this.book = book;
        this.veils = veils;
        this.events = events;
    }

    /**
     * @param webVtt its times count from the start of the part that was asked for
     * @param language {@code nl}
     */
    public record Track(String webVtt, String language) {}

    /** @throws NotFound also when nothing is said there */
    @Transactional(readOnly = true)
    public Track read(Viewer viewer, ClipId id, Part part) {
        var clip = door.watchable(viewer, id, part);
        var span = span(clip, part);
        var language = book.language(id).orElseThrow(NotFound::new);
        var silences = part == Part.PIECE ? veils.silences(clip) : List.<Piece>of();
        var cues = book.cues(id, span).stream()
                .filter(cue -> silences.stream().noneMatch(silence -> isSaidIn(cue, silence)))
                .map(cue -> shown(cue, span))
                .toList();
        if (cues.isEmpty()) {
            throw new NotFound();
        }
        return new Track(WebVtt.of(cues), language);
    }

    /**
     * Takes a file in place of what there was.
     *
     * @param part what its times count from the start of
     * @param language {@code nl}
     * @throws CaptionsRefused when it cannot be read
     * @throws ClipNotReady while nothing is known of the recording
     */
    public void bring(Viewer viewer, ClipId id, Part part, byte[] file, String language) {
        var clip = door.owned(viewer, id);
        if (clip.footage().measures() == null) {
            throw new ClipNotReady();
        }
        var recording = clip.footage().recording();
        var shift = span(clip, part).fromMs();
        var heard = CaptionFile.read(file).stream()
                .map(cue -> cue.movedBy(shift))
                .filter(cue -> cue.fromMs() < recording.toMs())
                .toList();
        if (heard.isEmpty()) {
            throw CaptionsRefused.outsideRecording();
        }
        book.replace(id, language, heard, file.length);
        events.publishEvent(new ClipChanged(id));
    }

    /** From now on it has none. */
    public void remove(Viewer viewer, ClipId id) {
        book.remove(door.owned(viewer, id).id());
        events.publishEvent(new ClipChanged(id));
    }

    private static boolean isSaidIn(Cue cue, Piece part) {
        return cue.toMs() > part.fromMs() && cue.fromMs() < part.toMs();
    }

    private static Cue shown(Cue cue, Piece span) {
        return cue.within(span.fromMs(), span.toMs()).movedBy(-span.fromMs());
    }

    private static Piece span(Clip clip, Part part) {
        return part == Part.RECORDING
                ? clip.footage().recording()
                : clip.footage().piece();
    }
}
