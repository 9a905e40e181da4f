package nl.drieluik.notifications.meetings;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingSnapshot;
import nl.drieluik.meetings.MeetingState;
import nl.drieluik.meetings.boards.BoardState;
import nl.drieluik.meetings.boards.BoardState.Pairing;
import nl.drieluik.notifications.live.EventWriter;
import nl.drieluik.notifications.live.LiveSettings;
import nl.drieluik.notifications.live.Telling;
import nl.drieluik.notifications.live.Topic;
import nl.drieluik.notifications.meetings.SharedState.Seen;
import org.jspecify.annotations.Nullable;

/** Shows a screen without an account the meeting that it was paired with, and ends with it. */
final class BoardTelling implements Telling {

    private final Topic board;
    private final Supplier<Optional<BoardState>> asked;
    private final MeetingStates states;
    private final LiveSettings settings;
    private final Clock clock;
    private @Nullable MeetingId meeting;
    private long told;
    private Set<Topic> topics;

    /** @param asked how the board stands now; empty when it is one no longer */
    BoardTelling(
            Topic board,
            Supplier<Optional<BoardState>> asked,
            MeetingStates states,
            LiveSettings settings,
            Clock clock) {
        this.board = board;
        this.asked = asked;
        this.states = states;
        this.settings = settings;
        this.clock = clock;
        this.topics = Set.of(board);
    }

    @Override
    public Duration heartbeat() {
        return settings.pulse();
    }

    @Override
    public Set<Topic> topics() {
        return topics;
    }

    @Override
    public void begin(EventWriter out) throws IOException {
        out.greet(null, settings.reconnect());
    }

    @Override
    public boolean tell(EventWriter out) throws IOException {
        var now = asked.get();
        if (now.isEmpty() || !show(now.get(), out)) {
            out.send("closed", Map.of());
            return false;
        }
        return true;
    }

    private boolean show(BoardState now, EventWriter out) throws IOException {
        var pairing = now.pairing();
        return pairing == null || show(pairing, out);
    }

    private boolean show(Pairing pairing, EventWriter out) throws IOException {
        if (meeting == null) {
            meeting = pairing.meeting();
            states.open(meeting);
            out.send("paired", Map.of());
        }
        var seen = states.latest(meeting);
        if (seen.filter(state -> isForBoard(state.snapshot(), pairing)).isEmpty()) {
            return false;
        }
        show(seen.get(), out);
        return true;
    }

    private static boolean isForBoard(MeetingSnapshot meeting, Pairing pairing) {
        return meeting.people().contains(pairing.by())
                && (meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.RUNNING);
    }

    private void show(Seen seen, EventWriter out) throws IOException {
        if (seen.number() != told) {
            var view = seen.snapshot().forBoard(clock.instant());
            out.send(view.version(), "state", view);
            told = seen.number();
            topics = new HashSet<>(seen.topics());
            topics.add(board);
        } else if (seen.snapshot().presentClip().isPresent()) {
            // Which of its observations a board may show is said when it asks.
            out.send("observations", Map.of());
        }
    }

    @Override
    public void end() {
        if (meeting != null) {
            states.close(meeting);
        }
    }
}
