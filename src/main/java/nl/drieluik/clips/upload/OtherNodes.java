package nl.drieluik.clips.upload;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.drieluik.clips.ClipId;
import org.springframework.stereotype.Component;

/**
 * Lets another node settle an upload before this one goes on with it. Whether that node still hears its client is seen
 * by its beats, and not by the time of day: clocks of two nodes differ.
 */
@Component
class OtherNodes {

    /** Longer than a node takes to see that its client fell silent, and to settle what came. */
    private static final Duration PATIENCE = Turn.SILENCE.plusSeconds(2);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final UploadDesk desk;
    private final UploadBytes bytes;
    private final Ticks ticks;

    OtherNodes(UploadDesk desk, UploadBytes bytes, Ticks ticks) {
        this.desk = desk;
        this.bytes = bytes;
        this.ticks = ticks;
    }

    /** @throws UploadRefused when bytes keep coming to that node */
    void awaitSettled(ClipId clip) {
        if (!bytes.areSharedByNodes()) {
            return;
        }
        var begun = ticks.nanos();
        var beats = desk.beatsElsewhere(clip);
        while (beats.isPresent() && ticks.nanos() - begun < PATIENCE.toNanos()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            var later = desk.beatsElsewhere(clip);
            if (later.isPresent() && !later.equals(beats)) {
                throw UploadRefused.busy();
            }
            beats = later;
        }
    }
}
