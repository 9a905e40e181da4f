package nl.drieluik.notifications.live;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every open stream of this node, by what it follows. */
@Component
public class Streams implements Ear {

    /** In which streams end of which nobody knows whether their reader signed out; not all at once. */
    private static final Duration DOUBT = Duration.ofMinutes(1);

    private final ConcurrentMap<Topic, Set<LiveStream>> byTopic = new ConcurrentHashMap<>();
    private final LiveSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private volatile boolean closing;

    Streams(LiveSettings settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** Tells for as long as it may and anybody reads, in the calling thread. */
    void run(Telling telling, OutputStream out) {
        new LiveStream(telling, new EventWriter(out, json), settings.longest(), clock).run(this);
    }

    void move(LiveStream stream, Set<Topic> from, Set<Topic> to) {
        to.forEach(topic -> byTopic.compute(topic, (key, streams) -> with(stream, streams)));
        from.stream()
                .filter(topic -> !to.contains(topic))
                .forEach(topic -> byTopic.computeIfPresent(topic, (key, streams) -> without(stream, streams)));
        if (closing) {
            stream.endIn(Duration.ZERO);
        }
    }

    /** A topic has few streams, so small sets that never change are the cheapest. */
    private static Set<LiveStream> with(LiveStream stream, @Nullable Set<LiveStream> others) {
        return others == null
                ? Set.of(stream)
                : Stream.concat(others.stream(), Stream.of(stream)).collect(toUnmodifiableSet());
    }

    private static @Nullable Set<LiveStream> without(LiveStream stream, Set<LiveStream> all) {
        var others = all.stream().filter(other -> other != stream).collect(toUnmodifiableSet());
        return others.isEmpty() ? null : others;
    }

    @Override
    public void heard(Topic topic) {
        var streams = byTopic.getOrDefault(topic, Set.of());
        if (topic.kind() == Topic.Kind.PERSON) {
            streams.forEach(stream -> stream.endIn(Duration.ZERO));
        } else {
            streams.forEach(LiveStream::wake);
        }
    }

    @Override
    public void missedSome() {
        all().forEach(stream ->
                stream.endIn(Duration.ofMillis(ThreadLocalRandom.current().nextLong(DOUBT.toMillis()))));
    }

    /** Before the web server waits for open requests: these would never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
        all().forEach(stream -> stream.endIn(Duration.ZERO));
    }

    private Stream<LiveStream> all() {
        return byTopic.values().stream().flatMap(Collection::stream);
    }
}
