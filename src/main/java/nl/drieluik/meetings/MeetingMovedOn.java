package nl.drieluik.meetings;

import java.util.Map;
import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** Somebody else moved the agenda since the sender looked. The refusal carries the meeting as it is now. */
class MeetingMovedOn extends DomainProblem {

    private final transient MeetingView current;

    MeetingMovedOn(MeetingView current) {
        super(ProblemCode.MEETING_MOVED_ON);
        this.current = current;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("current", current);
    }
}
