package nl.drieluik.meetings.boards;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.common.Secret;
import nl.drieluik.common.Throttle;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingMoved;
import nl.drieluik.meetings.MeetingReading;
import nl.drieluik.meetings.MeetingSnapshot;
import nl.drieluik.meetings.MeetingState;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes boards, and ties them to a meeting until that is over. */
@Component
@Transactional
public class BoardPairing {

    /** A school's screens share one address. */
    private static final int NEW_BOARDS = 60;

    private static final int WRONG_CODES = 10;
    private static final Duration WAIT = Duration.ofMinutes(15);

    /** A new board and the secret that its cookie holds. */
    public record Fresh(String secret, BoardState board) {}

    private final Boards boards;
    private final MeetingReading meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Throttle making;
    private final Throttle guessing;

    BoardPairing(Boards boards, MeetingReading meetings, ApplicationEventPublisher events, Clock clock) {
        this.boards = boards;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
        this.making = new Throttle(NEW_BOARDS, WAIT, clock);
        this.guessing = new Throttle(WRONG_CODES, WAIT, clock);
    }

    /**
     * A board that nobody has paired yet.
     *
     * @param held the secret of the board that this screen was before; it is that no longer
     * @param from the network address that asks
     */
    public Fresh make(@Nullable String held, String from) {
        making.note(from);
        if (making.isTooMuch(from)) {
            throw new BoardRefused(ProblemCode.TOO_MANY_BOARDS);
        }
        boards.deleteByExpiresAtBefore(clock.instant());
        if (held != null) {
            boards.findBySecretHash(Secret.hash(held)).ifPresent(this::forget);
        }
        var secret = Secret.random();
        var board = boards.save(new Board(Secret.hash(secret), PairingCode.random(), clock.instant()));
        return new Fresh(secret, board.describe());
    }

    /** Whoever holds this secret, as long as that counts. */
    @Transactional(readOnly = true)
    public Optional<BoardState> holder(String secret) {
        return boards.findBySecretHash(Secret.hash(secret))
                .filter(board -> board.isValidAt(clock.instant()))
                .map(Board::describe);
    }

    /** Lets the board that shows this code show the meeting. For everybody of its triad. */
    public void pair(Viewer viewer, MeetingId id, String typed) {
        var meeting = meetings.see(viewer, id);
        var who = viewer.person().toString();
        if (guessing.isTooMuch(who)) {
            throw new BoardRefused(ProblemCode.TOO_MANY_BOARDS);
        }
        if (!isOn(meeting)) {
            throw new BoardRefused(ProblemCode.MEETING_NOT_RUNNING);
        }
        var board = boards.findByCode(PairingCode.normalised(typed)).filter(found -> found.isValidAt(clock.instant()));
        if (board.isEmpty()) {
            guessing.note(who);
            throw new BoardRefused(ProblemCode.BOARD_CODE_UNKNOWN);
        }
        board.get().pair(id, viewer.person(), clock.instant());
        boards.flush();
        events.publishEvent(new BoardMoved(board.get().id()));
        events.publishEvent(new MeetingMoved(id, meeting.version()));
    }

    /** Lets every board of the meeting go. */
    public void unpair(Viewer viewer, MeetingId id) {
        var meeting = meetings.see(viewer, id);
        boards.findByMeeting(id).forEach(this::forget);
        events.publishEvent(new MeetingMoved(id, meeting.version()));
    }

    /** In the same transaction: a board shows nothing of a meeting that is over. */
    @EventListener
    void on(MeetingMoved moved) {
        var shown = boards.findByMeeting(moved.meeting());
        if (!shown.isEmpty()
                && meetings.read(moved.meeting()).filter(BoardPairing::isOn).isEmpty()) {
            shown.forEach(this::forget);
        }
    }

    private static boolean isOn(MeetingSnapshot meeting) {
        return meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.RUNNING;
    }

    private void forget(Board board) {
        boards.delete(board);
        boards.flush();
        events.publishEvent(new BoardMoved(board.id()));
    }
}
