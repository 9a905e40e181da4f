package nl.drieluik.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what may not be done too often, and forgets after a while without it. Each node counts for itself. */
public final class Throttle {

    /** Bounded, so that making up keys cannot fill the memory. */
    private static final int REMEMBERED = 10_000;

    private record Count(int times, Instant last) {}

    private final int most;
    private final Duration wait;
    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param most how often it may be done
     * @param wait how long after the last time it is forgotten
     */
    public Throttle(int most, Duration wait, Clock clock) {
        this.most = most;
        this.wait = wait;
        this.clock = clock;
    }

    public synchronized boolean isTooMuch(String who) {
        return recent(who) >= most;
    }

    public synchronized void note(String who) {
        counts.put(who, new Count(recent(who) + 1, clock.instant()));
    }

    public synchronized void forget(String who) {
        counts.remove(who);
    }

    private int recent(String who) {
        var found = counts.get(who);
        return found == null || found.last().plus(wait).isBefore(clock.instant()) ? 0 : found.times();
    }
}
