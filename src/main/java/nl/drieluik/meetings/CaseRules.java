package nl.drieluik.meetings;

import static nl.drieluik.meetings.Needed.needed;
import static nl.drieluik.meetings.Permissions.NOT_PAUSED;
import static nl.drieluik.meetings.Permissions.OWNER;
import static nl.drieluik.meetings.Permissions.RUNNING;
import static nl.drieluik.meetings.Permissions.at;
import static nl.drieluik.meetings.Rule.Permission.when;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.meetings.MeetingView.MeetingRole;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What an owner brings and decides in the own half hour, and what the coaches count. */
final class CaseRules {

    static final Map<CommandType, Rule> ALL = Map.of(
            CommandType.CHOOSE,
            new Rule(
                    NOT_PAUSED.and(
                            when(table -> table.isMember() || table.isKeeper(), ProblemCode.ONLY_THE_CASE_OWNER)),
                    (table, command) -> new Bringing(table).choose(command)),
            CommandType.OPEN_TIPS,
            new Rule(
                    RUNNING.and(at(Phase.COACH, Phase.SWITCH)).and(table -> decider(table, BoardChoice.TIPS)),
                    (table, command) -> openTips(table)),
            CommandType.KEEP_COACHING,
            new Rule(
                    RUNNING.and(at(Phase.SWITCH)).and(table -> decider(table, BoardChoice.COACHING)),
                    (table, command) -> keepCoaching(table)),
            CommandType.TALLY,
            new Rule(counting(), (table, command) -> count(table, command, 1)),
            CommandType.UNTALLY,
            new Rule(counting(), (table, command) -> count(table, command, -1)),
            CommandType.SHOW_PLAN,
            new Rule(RUNNING.and(OWNER), CaseRules::showPlan));

    private CaseRules() {}

    private static Rule.Permission counting() {
        return RUNNING.and(at(Phase.COACH, Phase.SWITCH, Phase.TIPS))
                .and(when(table -> table.role() == MeetingRole.COACH, ProblemCode.ONLY_COACHES));
    }

    /** The owner decides; on the board anybody may tap, and the keeper, who sees whose hand it was, confirms. */
    private static @Nullable ProblemCode decider(Table table, BoardChoice choice) {
        if (table.isOwner() || table.actor().isBoard()) {
            return null;
        }
        var tapped = table.course().presentCase().map(Case::boardChoice).orElse(null);
        return table.isKeeper() && tapped == choice ? null : ProblemCode.ONLY_THE_CASE_OWNER;
    }

    private static Course openTips(Table table) {
        if (table.actor().isBoard()) {
            return changed(table, each -> each.tap(BoardChoice.TIPS));
        }
        var course = table.course();
        var agenda = course.agenda().read(table.now());
        var owner = ownerOf(agenda);
        var ran = agenda.usedMs(slot -> slot.belongsTo(owner));
        var given = course.with(agenda.giveBackToTips()).change(owner, each -> each.switchAt(ran));
        return Passage.to(given.agenda().indexInCase(Phase.TIPS), given, table);
    }

    private static Course keepCoaching(Table table) {
        if (table.actor().isBoard()) {
            return changed(table, each -> each.tap(BoardChoice.COACHING));
        }
        var longer = table.course().with(table.course().agenda().coachOn());
        return Passage.to(longer.agenda().present() + 1, longer, table);
    }

    private static Course count(Table table, MeetingCommand command, int by) {
        var what = needed(command.what(), "what");
        return changed(table, each -> each.count(what, by));
    }

    private static Course showPlan(Table table, MeetingCommand command) {
        var shown = needed(command.shown(), "shown");
        return changed(table, each -> each.showPlan(shown));
    }

    private static Course changed(Table table, UnaryOperator<Case> how) {
        return table.course().change(ownerOf(table.course().agenda()), how);
    }

    private static PersonId ownerOf(Agenda agenda) {
        var owner = agenda.owner();
        if (owner == null) {
            throw new MeetingRefused(ProblemCode.NOT_IN_THIS_PHASE);
        }
        return owner;
    }
}
