package nl.drieluik.clips;

import java.util.List;
import nl.drieluik.clips.media.Rung;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes the segments of clips, each as soon as it can be watched. Reports meet {@link Overtaken} as at the workbench.
 */
@Component
@Transactional
public class RungLedger {

    private final Workbench workbench;
    private final ClipRungs rungs;
    private final ClipSegments segments;
    private final Remains remains;
    private final RungShelf shelf;
    private final ApplicationEventPublisher events;

    RungLedger(
            Workbench workbench,
            ClipRungs rungs,
            ClipSegments segments,
            Remains remains,
            RungShelf shelf,
            ApplicationEventPublisher events) {
        this.workbench = workbench;
        this.rungs = rungs;
        this.segments = segments;
        this.remains = remains;
        this.shelf = shelf;
        this.events = events;
    }

    /** @param id new with the first segments of a rung */
    public void grow(PreparationClaim claim, RungId id, Rung rung, List<SegmentFile> grown) {
        workbench.change(claim, clip -> {
            if (!rungs.existsById(id)) {
                rungs.save(new ClipRung(id, clip.id(), claim.generation(), rung));
                events.publishEvent(new ClipChanged(clip.id()));
            }
            segments.saveAll(
                    grown.stream().map(segment -> new ClipSegment(id, segment)).toList());
            remains.claimed(grown.stream().map(SegmentFile::file).toList());
        });
    }

    /** No segment of it will come any more. */
    public void markWhole(PreparationClaim claim, RungId id) {
        workbench.change(claim, clip -> rungs.findById(id).ifPresent(ClipRung::markWhole));
    }

    /** What this attempt made is not to be watched any more. */
    public void withdraw(PreparationClaim claim) {
        workbench.change(claim, clip -> shelf.letGo(clip, rung -> rung.generation() == claim.generation()));
    }
}
