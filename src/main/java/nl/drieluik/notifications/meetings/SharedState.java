package nl.drieluik.notifications.meetings;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingSnapshot;
import nl.drieluik.meetings.MeetingView.CaseView;
import nl.drieluik.notifications.live.Topic;
import org.jspecify.annotations.Nullable;

/** The latest state of one meeting, which is read once for all of its streams on this node. */
final class SharedState {

    /**
     * A state, numbered: the same number is the same state.
     *
     * @param topics the meeting, and the clips of its cases
     */
    record Seen(MeetingSnapshot snapshot, long number, Set<Topic> topics) {}

    private final Topic closing;
    private final AtomicInteger closings = new AtomicInteger();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean stale = true;
    private volatile @Nullable Seen seen;
    private Instant readAt = Instant.MIN;

    SharedState(MeetingId meeting) {
        this.closing = Topic.ofClosing(meeting);
    }

    /** Something that it shows may have changed. */
    void heard(Topic topic) {
        var last = seen;
        if (topic.equals(closing)) {
            closings.incrementAndGet();
        } else if (last == null || last.topics().contains(topic)) {
            stale = true;
        }
    }

    void missedSome() {
        closings.incrementAndGet();
        stale = true;
    }

    /** Counts how often what people write at the closing may have changed; it is not in the state. */
    int closings() {
        return closings.get();
    }

    /**
     * The state as it is now.
     *
     * @param read asks the database; null when the meeting was called off
     * @param longest how old it may be when nothing was heard: people leave a triad in silence
     */
    @Nullable
    Seen latest(Supplier<@Nullable MeetingSnapshot> read, Instant now, Duration longest) {
        reading.lock();
        try {
            if (stale || readAt.plus(longest).isBefore(now)) {
                // Before it is read: what is heard meanwhile is read again.
                stale = false;
                seen = next(read.get());
                readAt = now;
            }
            return seen;
        } catch (RuntimeException e) {
            stale = true;
            throw e;
        } finally {
            reading.unlock();
        }
    }

    private @Nullable Seen next(@Nullable MeetingSnapshot fresh) {
        var last = seen;
        if (fresh == null) {
            return null;
        }
        var number = last == null ? 1 : last.number() + (isSame(last.snapshot(), fresh) ? 0 : 1);
        return new Seen(fresh, number, topics(fresh));
    }

    private static boolean isSame(MeetingSnapshot one, MeetingSnapshot other) {
        // At one moment, for its clocks run.
        var moment = Instant.EPOCH;
        return one.forBoard(moment).equals(other.forBoard(moment))
                && one.people().equals(other.people());
    }

    private static Set<Topic> topics(MeetingSnapshot snapshot) {
        var clips = snapshot.forBoard(Instant.EPOCH).cases().stream()
                .map(CaseView::clipId)
                .filter(Objects::nonNull)
                .map(Topic::of);
        return Stream.concat(Stream.of(Topic.of(snapshot.id())), clips).collect(toUnmodifiableSet());
    }
}
