package nl.drieluik.notifications.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open stream: a thread that tells what is new, and waits until the bell rings. */
final class LiveStream {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);

    private final Telling telling;
    private final EventWriter out;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private volatile Instant until;
    private Set<Topic> followed = Set.of();

    LiveStream(Telling telling, EventWriter out, Duration longest, Clock clock) {
        this.telling = telling;
        this.out = out;
        this.clock = clock;
        this.until = clock.instant().plus(longest);
    }

    /** There may be something new, or an end to what this reader may hear. */
    void wake() {
        bell.release();
    }

    /** Lets the reader go; a browser opens the stream again and shows anew who it is. */
    void endIn(Duration time) {
        var end = clock.instant().plus(time);
        until = end.isBefore(until) ? end : until;
        wake();
    }

    /** Holds the calling thread for as long as the stream lasts. */
    void run(Streams streams) {
        try {
            telling.begin(out);
            while (!isOver() && goOn(streams)) {}
        } catch (IOException gone) {
            LOG.debug("A reader left", gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("A stream of {} broke off; the browser opens it again", followed, e);
        } finally {
            telling.end();
            streams.move(this, followed, Set.of());
        }
    }

    private boolean goOn(Streams streams) throws IOException, InterruptedException {
        var wanted = telling.topics();
        if (!wanted.equals(followed)) {
            streams.move(this, followed, wanted);
            followed = wanted;
        }
        if (!telling.tell(out)) {
            return false;
        }
        // What rang before a new topic was followed went unheard: look once more.
        if (telling.topics().equals(followed)) {
            rest();
        }
        return true;
    }

    private boolean isOver() {
        return !clock.instant().isBefore(until);
    }

    private void rest() throws IOException, InterruptedException {
        var left = Duration.between(clock.instant(), until);
        var pause = left.compareTo(telling.heartbeat()) < 0 ? left : telling.heartbeat();
        if (bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        } else {
            out.beat();
        }
    }
}
