package nl.drieluik.notifications.meetings;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.notifications.live.Bell;
import nl.drieluik.notifications.live.Topic;
import nl.drieluik.notifications.meetings.PresenceTable.Seat;
import nl.drieluik.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Who looks at which meeting through this node: whoever has a stream of it open. */
@Component
class Attendance implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);

    /** A line that is lost comes back within this time, and nobody need know. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final Duration TICK = Duration.ofSeconds(20);

    private final ConcurrentMap<Seat, Integer> streams = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofVirtual().name("attendance").factory());
    private final PresenceTable table;
    private final Bell bell;

    Attendance(PresenceTable table, Bell bell) {
        this.table = table;
        this.bell = bell;
        var unused = timer.scheduleWithFixedDelay(
                () -> quietly(this::tick), TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    void arrive(MeetingId meeting, PersonId person) {
        var seat = new Seat(meeting, person);
        if (streams.merge(seat, 1, Integer::sum) == 1 && table.take(seat)) {
            bell.ring(Topic.of(meeting));
        }
    }

    void leave(MeetingId meeting, PersonId person) {
        var seat = new Seat(meeting, person);
        streams.computeIfPresent(seat, (key, count) -> count - 1);
        if (!timer.isShutdown()) {
            var unused = timer.schedule(() -> quietly(() -> clear(seat)), GRACE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void clear(Seat seat) {
        if (streams.getOrDefault(seat, 1) == 0 && streams.remove(seat, 0)) {
            table.leave(seat);
            bell.ring(Topic.of(seat.meeting()));
        }
    }

    /** Tells that this node is still there, and notices which others are not. */
    void tick() {
        Stream.concat(table.stay(streams.keySet()).stream(), table.clearOld().stream())
                .distinct()
                .forEach(meeting -> bell.ring(Topic.of(meeting)));
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Who is present could not be written down; it is tried again", e);
        }
    }

    @Override
    public void destroy() {
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        timer.shutdown();
        // Nobody is here any more; whoever goes on elsewhere is written down there.
        quietly(() -> table.stay(Set.of()).forEach(meeting -> bell.ring(Topic.of(meeting))));
    }
}
