package nl.drieluik.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stream of server-sent events, read as a browser reads it. */
public final class EventStream implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    /** @param id absent for what is not replayed */
    public record Event(@Nullable String id, String name, String data) {}

    private final BlockingQueue<Optional<Event>> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<Map<String, String>> greeting = new LinkedBlockingQueue<>();
    private final Stream<String> lines;

    private EventStream(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().start(this::read);
    }

    /** Opens it and waits for the server's first word: what happens from then on is told. */
    public static EventStream open(Colleague reader, String path, @Nullable String lastEventId) {
        return open(reader.api(), path, lastEventId);
    }

    /** The same for a screen without an account. */
    public static EventStream open(Api reader, String path, @Nullable String lastEventId) {
        var request = reader.request(path).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            var response = reader.http().send(request.GET().build(), BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            var stream = new EventStream(response.body());
            assertThat(stream.greeting.poll(PATIENCE_SECONDS, SECONDS)).isNotNull();
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        var block = new HashMap<String, String>();
        try {
            for (var line : (Iterable<String>) lines::iterator) {
                if (line.isEmpty()) {
                    take(Map.copyOf(block));
                    block.clear();
                } else {
                    var colon = line.indexOf(':');
                    block.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            }
        } catch (UncheckedIOException closed) {
            // That too is an end.
        }
        received.add(Optional.empty());
    }

    private void take(Map<String, String> block) {
        if ("heartbeat".equals(block.get("event"))) {
            return;
        }
        if (block.containsKey("event")) {
            received.add(Optional.of(new Event(block.get("id"), block.get("event"), block.getOrDefault("data", ""))));
        } else if (block.containsKey("retry")) {
            greeting.add(block);
        }
    }

    /** The next event; the test fails when none comes in time or the stream ends. */
    public Event next() {
        return poll().orElseThrow(() -> new AssertionError("the stream ended"));
    }

    public List<Event> next(int count) {
        var events = new ArrayList<Event>();
        while (events.size() < count) {
            events.add(next());
        }
        return events;
    }

    /** Waits until the server ends the stream; nothing else may come before. */
    public void awaitEnd() {
        assertThat(untilEnd()).isEmpty();
    }

    /** What comes before the server ends the stream. */
    public List<Event> untilEnd() {
        var events = new ArrayList<Event>();
        for (var next = poll(); next.isPresent(); next = poll()) {
            events.add(next.get());
        }
        return events;
    }

    private Optional<Event> poll() {
        try {
            var next = received.poll(PATIENCE_SECONDS, SECONDS);
            assertThat((Object) next).as("an event, or the end of the stream").isNotNull();
            return next == null ? Optional.empty() : next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
