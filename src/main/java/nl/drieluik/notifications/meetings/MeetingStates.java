package nl.drieluik.notifications.meetings;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingReading;
import nl.drieluik.notifications.live.Ear;
import nl.drieluik.notifications.live.LiveSettings;
import nl.drieluik.notifications.live.Topic;
import nl.drieluik.notifications.meetings.SharedState.Seen;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings that somebody follows on this node. Hears the bell before the streams do, which then look here. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MeetingStates implements Ear {

    /** A meeting, for as long as any stream needs it. */
    private static final class Followed {
        private final SharedState state;
        private int streams;

        private Followed(MeetingId id) {
            this.state = new SharedState(id);
        }
    }

    private final ConcurrentMap<MeetingId, Followed> followed = new ConcurrentHashMap<>();
    private final MeetingReading reading;
    private final LiveSettings settings;
    private final Clock clock;

    MeetingStates(MeetingReading reading, LiveSettings settings, Clock clock) {
        this.reading = reading;
        this.settings = settings;
        this.clock = clock;
    }

    void open(MeetingId id) {
        followed.compute(id, (key, known) -> {
            var meeting = known == null ? new Followed(key) : known;
            meeting.streams++;
            return meeting;
        });
    }

    void close(MeetingId id) {
        followed.computeIfPresent(id, (key, meeting) -> --meeting.streams == 0 ? null : meeting);
    }

    /** The meeting as it is now, for a stream that has opened it; empty when it was called off. */
    Optional<Seen> latest(MeetingId id) {
        return Optional.ofNullable(followed.get(id))
                .map(meeting -> meeting.state.latest(
                        () -> reading.read(id).orElse(null), clock.instant(), settings.heartbeat()));
    }

    /** @see SharedState#closings() */
    int closings(MeetingId id) {
        var meeting = followed.get(id);
        return meeting == null ? 0 : meeting.state.closings();
    }

    @Override
    public void heard(Topic topic) {
        followed.values().forEach(meeting -> meeting.state.heard(topic));
    }

    @Override
    public void missedSome() {
        followed.values().forEach(meeting -> meeting.state.missedSome());
    }
}
