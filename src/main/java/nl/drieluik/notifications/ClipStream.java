package nl.drieluik.notifications;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.drieluik.clips.ClipId;
import nl.drieluik.notifications.Bulletins.Bulletin;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream: a thread that reads what came after the last thing it told, tells it, and waits. Because it reads at
 * its own pace, a slow follower needs no queue and holds up nobody.
 */
final class ClipStream implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ClipStream.class);

    private final PersonId person;
    private final ClipId clip;
    private final @Nullable Long lastEventId;
    private final Bulletins bulletins;
    private final LiveSettings settings;
    private final Clock clock;
    private final Instant until;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean ended;
    private volatile @Nullable Integer progress;
    private @Nullable Integer progressTold;
    private long lastId;

    ClipStream(
            PersonId person,
            ClipId clip,
            @Nullable Long lastEventId,
            @Nullable Integer progress,
            Bulletins bulletins,
            LiveSettings settings,
            Clock clock) {
        this.person = person;
        this.clip = clip;
        this.lastEventId = lastEventId;
        this.progress = progress;
        this.bulletins = bulletins;
        this.settings = settings;
        this.clock = clock;
        this.until = clock.instant().plus(settings.longest());
        emitter.onCompletion(this::end);
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean isOn(ClipId other) {
        return clip.equals(other);
    }

    boolean isOf(PersonId other) {
        return person.equals(other);
    }

    /** There may be news, or an end to this follower's access. */
    void wake() {
        bell.release();
    }

    /** @param percent only the latest counts */
    void tellProgress(int percent) {
        progress = percent;
        wake();
    }

    void end() {
        ended = true;
        wake();
    }

    @Override
    public void run() {
        try {
            greet();
            while (tellNews()) {
                rest();
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A follower left", gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("A stream of {} broke off; the browser opens it again", clip, e);
            emitter.complete();
        }
    }

    private void greet() throws IOException {
        var first = bulletins.first(clip, lastEventId);
        emitter.send(StreamEvents.greeting(first.upTo(), settings.reconnect()));
        tell(first);
    }

    /** Tells what there is; false when the stream is over, or this follower may no longer see the clip. */
    private boolean tellNews() throws IOException {
        while (!isOver()) {
            var bulletin = bulletins.after(person, clip, lastId);
            if (bulletin.isEmpty()) {
                return false;
            }
            tell(bulletin.get());
            if (!bulletin.get().more()) {
                tellProgress();
                return true;
            }
        }
        return false;
    }

    private boolean isOver() {
        return ended || !clock.instant().isBefore(until);
    }

    private void tell(Bulletin bulletin) throws IOException {
        for (var item : bulletin.items()) {
            emitter.send(StreamEvents.of(item));
        }
        lastId = bulletin.upTo();
    }

    private void tellProgress() throws IOException {
        var now = progress;
        if (now != null && !now.equals(progressTold)) {
            emitter.send(StreamEvents.progress(now));
            progressTold = now;
        }
    }

    private void rest() throws IOException, InterruptedException {
        if (bell.tryAcquire(settings.heartbeat().toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        } else {
            emitter.send(StreamEvents.heartbeat());
        }
    }
}
