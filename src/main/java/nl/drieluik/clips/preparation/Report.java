package nl.drieluik.clips.preparation;

import java.util.concurrent.TimeUnit;
import nl.drieluik.clips.ClipProgressed;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.Measures;
import nl.drieluik.clips.Overtaken;
import nl.drieluik.clips.PreparationClaim;
import nl.drieluik.clips.Workbench;
import nl.drieluik.clips.media.MediaFile;
import nl.drieluik.clips.media.PreparationListener;
import org.springframework.context.ApplicationEventPublisher;

/** Passes on how one preparation goes, at most once a second, and ends it when it has been overtaken. */
class Report implements PreparationListener {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final PreparationClaim claim;
    private final Workbench workbench;
    private final Storeroom storeroom;
    private final ApplicationEventPublisher events;
    private long lastNanos = System.nanoTime() - PAUSE;

    Report(PreparationClaim claim, Workbench workbench, Storeroom storeroom, ApplicationEventPublisher events) {
        this.claim = claim;
        this.workbench = workbench;
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
