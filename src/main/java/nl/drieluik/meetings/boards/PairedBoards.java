package nl.drieluik.meetings.boards;

import java.time.Clock;
import nl.drieluik.meetings.MeetingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many boards show a meeting. */
@Component
@Transactional(readOnly = true)
public class PairedBoards {

    private final Boards boards;
    private final Clock clock;

    PairedBoards(Boards boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    public int count(MeetingId meeting) {
        return boards.countByMeetingAndExpiresAtAfter(meeting, clock.instant());
    }
}
