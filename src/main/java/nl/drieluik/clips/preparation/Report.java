package nl.drieluik.clips.preparation;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.drieluik.clips.ClipProgressed;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.Measures;
import nl.drieluik.clips.Overtaken;
import nl.drieluik.clips.PreparationClaim;
import nl.drieluik.clips.RungId;
import nl.drieluik.clips.RungLedger;
import nl.drieluik.clips.Workbench;
import nl.drieluik.clips.media.MediaFile;
import nl.drieluik.clips.media.PreparationListener;
import nl.drieluik.clips.media.Rung;
import nl.drieluik.clips.media.Segment;
import org.springframework.context.ApplicationEventPublisher;

/** Passes on how one preparation goes, at most once a second, and ends it when it has been overtaken. */
class Report implements PreparationListener {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final PreparationClaim claim;
    /** Those of this attempt. */
    private final Map<Rung, RungId> rungs = new HashMap<>();

    private final Workbench workbench;
    private final RungLedger ledger;
    private final Storeroom storeroom;
    private final ApplicationEventPublisher events;
    private long lastNanos = System.nanoTime() - PAUSE;

    Report(
            PreparationClaim claim,
            Workbench workbench,
            RungLedger ledger,
            Storeroom storeroom,
            ApplicationEventPublisher events) {
        this.claim = claim;
        this.workbench = workbench;
        this.ledger = ledger;
        this.storeroom = storeroom;
        this.events = events;
    }

    @Override
    public synchronized void progressed(int percent) {
        var now = System.nanoTime();
        if (now - lastNanos < PAUSE) {
            return;
        }
        lastNanos = now;
        workbench.progressed(claim, percent);
        events.publishEvent(new ClipProgressed(claim.clip(), percent));
    }

    @Override
    public void measured(long durationMs, int width, int height) {
        workbench.measured(claim, new Measures(durationMs, width, height));
    }

    @Override
    public void grown(Rung rung, List<Segment> segments) {
        endWhenOvertaken();
        var id = rungs.computeIfAbsent(rung, first -> RungId.random());
        ledger.grow(claim, id, rung, storeroom.put(claim.generation(), segments));
    }

    @Override
    public void whole(Rung rung) {
        ledger.markWhole(claim, requireNonNull(rungs.get(rung)));
    }

    @Override
    public void withdrawn() {
        rungs.clear();
        ledger.withdraw(claim);
    }

    @Override
    public void playable(MediaFile video, long durationMs, int width, int height) {
        endWhenOvertaken();
        var stored = storeroom.put(claim.generation(), FileRole.VIDEO, video);
        workbench.playable(claim, stored, new Measures(durationMs, width, height));
    }

    private void endWhenOvertaken() {
        if (!workbench.wants(claim)) {
            throw new Overtaken();
        }
    }
}
