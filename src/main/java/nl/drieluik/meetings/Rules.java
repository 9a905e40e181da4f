package nl.drieluik.meetings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a meeting does at each command: the state machine of the ninety minutes. */
final class Rules {

    private static final Map<CommandType, Rule> ALL = new EnumMap<>(CommandType.class);

    private Rules() {}

    /** The course after a command; refused with the reason when it cannot be. */
    static Course after(MeetingCommand command, Table table) {
        var rule = ALL.get(command.type());
        if (rule == null) {
            throw new MeetingRefused(nl.drieluik.common.ProblemCode.MEETING_NOT_RUNNING);
        }
        var refusal = rule.permission().refusal(table);
        if (refusal != null) {
            throw new MeetingRefused(refusal);
        }
        return rule.deed().done(table, command);
    }

    /** What would be accepted of the asker now. */
    static List<CommandType> acceptable(Table table) {
        return ALL.entrySet().stream()
                .filter(each -> each.getValue().permission().refusal(table) == null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
