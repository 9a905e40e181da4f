package nl.drieluik.notifications;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Duration;
import java.util.Map;
import nl.drieluik.notifications.ClipFeed.Item;
import nl.drieluik.observations.ObservationId;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** What goes over a stream, in the form that clients read. */
final class StreamEvents {

    private StreamEvents() {}

    private record ProgressData(int progress) {}

    private record ObservationData(ObservationId observationId, String change) {}

    /** Without data a browser raises no event, yet remembers the id: a line lost right after this resumes from here. */
    static SseEventBuilder greeting(long lastId, Duration reconnect) {
        return SseEmitter.event().comment("following").id(Long.toString(lastId)).reconnectTime(reconnect.toMillis());
    }

    static SseEventBuilder heartbeat() {
        return SseEmitter.event().comment("still here");
    }

    /** Without an id: it is not news that anybody who was away wants to hear again. */
    static SseEventBuilder progress(int percent) {
        return SseEmitter.event().name("progress").data(new ProgressData(percent), APPLICATION_JSON);
    }

    static SseEventBuilder of(Item item) {
        var event = SseEmitter.event().id(Long.toString(item.id()));
        var about = item.news().about();
        var what = item.news().what().wireName();
        return about == null
                ? event.name(what).data(Map.of(), APPLICATION_JSON)
                : event.name("observations").data(new ObservationData(about.observation(), what), APPLICATION_JSON);
    }
}
