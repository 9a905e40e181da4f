package nl.drieluik.notifications.meetings;

import java.time.Clock;
import nl.drieluik.meetings.boards.BoardMoved;
import nl.drieluik.meetings.boards.BoardPairing;
import nl.drieluik.meetings.boards.BoardRefused;
import nl.drieluik.notifications.live.Bell;
import nl.drieluik.notifications.live.LiveSettings;
import nl.drieluik.notifications.live.Telling;
import nl.drieluik.notifications.live.Topic;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets boards follow: first that they are paired, then their meeting. */
@Component
public class BoardFollowers {

    private final BoardPairing boards;
    private final MeetingStates states;
    private final Bell bell;
    private final LiveSettings settings;
    private final Clock clock;

    BoardFollowers(BoardPairing boards, MeetingStates states, Bell bell, LiveSettings settings, Clock clock) {
        this.boards = boards;
        this.states = states;
        this.bell = bell;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param secret the board's own; {@code board-unknown} when that does not count */
    public Telling follow(String secret) {
        var board = boards.holder(secret).orElseThrow(BoardRefused::unknown);
        return new BoardTelling(Topic.ofBoard(board.id()), () -> boards.holder(secret), states, settings, clock);
    }

    @EventListener
    void on(BoardMoved moved) {
        bell.ring(Topic.ofBoard(moved.board()));
    }
}
