package nl.drieluik.clips;

import java.util.List;
import nl.drieluik.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lies outside the piece: its owner's alone, until the owner lets it go or its term is over. */
@Component
@Transactional
public class RestOfRecordings {

    private final Doorkeeper door;
    private final Clips clips;
    private final RecordingTerm term;
    private final MaskingRoom masking;
    private final Remains remains;
    private final RungShelf shelf;
    private final CaptionBook captions;
    private final ApplicationEventPublisher events;

    RestOfRecordings(
            Doorkeeper door,
            Clips clips,
            RecordingTerm term,
            MaskingRoom masking,
            Remains remains,
            RungShelf shelf,
            CaptionBook captions,
            ApplicationEventPublisher events) {
        this.door = door;
        this.clips = clips;
        this.term = term;
        this.masking = masking;
        this.remains = remains;
        this.shelf = shelf;
        this.captions = captions;
        this.events = events;
    }

    /** Only the piece is left from now on. Refused while there is nothing else, or the piece is still being made. */
    public void letGo(Viewer viewer, ClipId id) {
        letGo(door.owned(viewer, id));
    }

    /** Clips to be looked at by {@link #letGoWhenOver}. */
    @Transactional(readOnly = true)
    public List<ClipId> nearlyOver() {
        return term.nearlyOver();
    }

    /** Nothing happens before its term is over, or while its piece is being made. */
    public void letGoWhenOver(ClipId id) {
        clips.findLockedById(id)
                .filter(clip -> clip.footage().state() == ClipState.READY && term.isOver(clip))
                .ifPresent(this::letGo);
    }

    private void letGo(Clip clip) {
        masking.burnIn(clip);
        remains.letGo(clip.footage().letRestGo());
        shelf.letGoUnheld(clip);
        captions.keepOnly(clip.id(), clip.footage().recording());
        events.publishEvent(new ClipChanged(clip.id()));
    }
}
