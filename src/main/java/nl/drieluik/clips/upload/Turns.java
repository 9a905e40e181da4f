package nl.drieluik.clips.upload;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.drieluik.clips.ClipId;
import org.springframework.stereotype.Component;

/** Whose turn it is, of the requests that come to this node. */
@Component
class Turns {

    /** So long the next one waits for a healthy one to end or to fall silent. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final long LOOK_AGAIN_MILLIS = 50;

    private final Map<ClipId, Turn> turns = new ConcurrentHashMap<>();
    private final Ticks ticks;

    Turns(Ticks ticks) {
        this.ticks = ticks;
    }

    /**
     * Waits for the one before, and ends it when it has fallen silent.
     *
     * @throws UploadRefused when its bytes keep coming
     */
    Turn begin(ClipId clip) {
        var mine = new Turn(ticks);
        for (var other = turns.putIfAbsent(clip, mine); other != null; other = turns.putIfAbsent(clip, mine)) {
            awaitEndOrSilence(other);
            end(clip, other);
        }
        return mine;
    }

    void end(ClipId clip, Turn turn) {
        try {
            turn.end();
        } finally {
            turns.remove(clip, turn);
        }
    }

    Optional<Turn> at(ClipId clip) {
        return Optional.ofNullable(turns.get(clip));
    }

    Collection<Turn> all() {
        return turns.values();
    }

    private void awaitEndOrSilence(Turn other) {
        var begun = ticks.nanos();
        while (!other.isSilent() && !other.isOverWithin(LOOK_AGAIN_MILLIS)) {
            if (ticks.nanos() - begun >= PATIENCE.toNanos()) {
                throw UploadRefused.busy();
            }
        }
    }
}
