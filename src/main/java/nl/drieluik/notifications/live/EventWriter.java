package nl.drieluik.notifications.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes server-sent events. Each is on its way when the call returns; a reader that takes none makes it wait. */
public final class EventWriter {

    private final OutputStream out;
    private final JsonMapper json;

    EventWriter(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    /**
     * The first words, so that the reader's side knows that the stream is open.
     *
     * @param lastId without data a browser raises no event, yet remembers the id: a line lost right after this resumes
     *     from here. Absent where nothing is resumed
     * @param reconnect how long a browser waits before it opens a lost stream again
     */
    public void greet(@Nullable Long lastId, Duration reconnect) throws IOException {
        var id = lastId == null ? "" : "id:" + lastId + "\n";
        write(":following\n" + id + "retry:" + reconnect.toMillis() + "\n\n");
    }

    /** An event that is remembered: a browser that comes again says its id. */
    public void send(long id, String name, Object data) throws IOException {
        write("id:" + id + "\n" + event(name, data));
    }

    /** An event that nobody who was away wants to hear again. */
    public void send(String name, Object data) throws IOException {
        write(event(name, data));
    }

    private String event(String name, Object data) {
        return "event:" + name + "\ndata:" + json.writeValueAsString(data) + "\n\n";
    }

    /** Keeps proxies from closing a silent line, and finds out whether anybody is still there. */
    void beat() throws IOException {
        send("heartbeat", Map.of());
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
