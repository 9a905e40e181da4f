package nl.drieluik.meetings.closing;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.meetings.MeetingSnapshot;
import nl.drieluik.meetings.MeetingState;

/** Nothing can be kept of a meeting that has not begun. */
final class Begun {

    private Begun() {}

    static MeetingSnapshot meeting(MeetingSnapshot meeting) {
        if (meeting.state() == MeetingState.PLANNED) {
            throw new NotYet();
        }
        return meeting;
    }

    private static class NotYet extends DomainProblem {
        NotYet() {
            super(ProblemCode.MEETING_NOT_BEGUN);
        }
    }
}
