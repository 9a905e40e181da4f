package nl.drieluik.meetings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a meeting does at each command: the state machine of the ninety minutes. */
final class Rules {

    private static final Map<CommandType, Rule> ALL = new EnumMap<>(CommandType.class);

    static {
        ALL.putAll(AgendaRules.ALL);
        ALL.putAll(CaseRules.ALL);
        ALL.putAll(RoleRules.ALL);
        ALL.putAll(ReplayRules.ALL);
    }

    private Rules() {}

    /** The course after a command; refused with the reason when it cannot be. */
    static Course after(MeetingCommand command, Table table) {
        var rule = Objects.requireNonNull(ALL.get(command.type()));
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
