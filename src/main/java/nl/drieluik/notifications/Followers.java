package nl.drieluik.notifications;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Who follows which clip on this node. */
@Component
public class Followers {

    private final Set<ClipStream> streams = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<ClipId, Integer> progress = new ConcurrentHashMap<>();
    private final ClipLibrary clips;
    private final Bulletins bulletins;
    private final LiveSettings settings;
    private final Clock clock;
    private volatile boolean closing;

    Followers(ClipLibrary clips, Bulletins bulletins, LiveSettings settings, Clock clock) {
        this.clips = clips;
        this.bulletins = bulletins;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Opens a stream of what happens to a clip, for as long as the viewer may see it.
     *
     * @param lastEventId the last event that the viewer received; absent to begin with what happens from now on
     */
    public SseEmitter follow(Viewer viewer, ClipId id, @Nullable Long lastEventId) {
        var clip = clips.see(viewer, id).id();
        var stream = new ClipStream(viewer.person(), clip, lastEventId, progress.get(clip), bulletins, settings, clock);
        Thread.ofVirtual().name("following " + clip).start(() -> keep(stream));
        return stream.emitter();
    }

    private void keep(ClipStream stream) {
        streams.add(stream);
        try {
            if (closing) {
                stream.end();
            }
            stream.run();
        } finally {
            streams.remove(stream);
        }
    }

    /** Those who follow this clip look again, once what the transaction writes can be read. */
    void wakeAfterCommit(ClipId clip) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                on(clip).forEach(ClipStream::wake);
            }
        });
    }

    void tellProgress(ClipId clip, int percent) {
        progress.put(clip, percent);
        on(clip).forEach(stream -> stream.tellProgress(percent));
    }

    /** Whoever comes now need not hear how far it was. */
    void endProgress(ClipId clip) {
        progress.remove(clip);
    }

    /** Ends this person's streams. Where they are still signed in, the browser opens them again. */
    void dismiss(PersonId person) {
        streams.stream().filter(stream -> stream.isOf(person)).forEach(ClipStream::end);
    }

    /** Before the web server waits for open requests: these would never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
        streams.forEach(ClipStream::end);
    }

    private Stream<ClipStream> on(ClipId clip) {
        return streams.stream().filter(stream -> stream.isOn(clip));
    }
}
