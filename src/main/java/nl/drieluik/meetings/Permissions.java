package nl.drieluik.meetings;

import static nl.drieluik.meetings.Rule.Permission.when;

import java.util.Set;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.meetings.Rule.Permission;

/** The conditions that several commands share. */
final class Permissions {

    static final Permission KEEPER = when(Table::isKeeper, ProblemCode.ONLY_THE_KEEPER);
    static final Permission OWNER = when(Table::isOwner, ProblemCode.ONLY_THE_CASE_OWNER);
    static final Permission PLANNED = in(ProblemCode.MEETING_NOT_PLANNED, MeetingState.PLANNED);
    static final Permission RUNNING = in(ProblemCode.MEETING_NOT_RUNNING, MeetingState.RUNNING);
    static final Permission BROKEN_OFF = in(ProblemCode.MEETING_NOT_BROKEN_OFF, MeetingState.BROKEN_OFF);
    static final Permission BEGUN = in(ProblemCode.MEETING_NOT_RUNNING, MeetingState.RUNNING, MeetingState.BROKEN_OFF);
    static final Permission NOT_PAUSED =
            in(ProblemCode.MEETING_NOT_RUNNING, MeetingState.PLANNED, MeetingState.RUNNING);
    static final Permission NOT_ENDED =
            in(ProblemCode.MEETING_OVER, MeetingState.PLANNED, MeetingState.RUNNING, MeetingState.BROKEN_OFF);

    private Permissions() {}

    static Permission at(Phase... phases) {
        return when(table -> table.course().isAt(phases), ProblemCode.NOT_IN_THIS_PHASE);
    }

    private static Permission in(ProblemCode otherwise, MeetingState... states) {
        var good = Set.of(states);
        return table -> {
            var state = table.course().state();
            if (good.contains(state)) {
                return null;
            }
            return state == MeetingState.ENDED ? ProblemCode.MEETING_OVER : otherwise;
        };
    }
}
