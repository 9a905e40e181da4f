package nl.drieluik.meetings;

import static nl.drieluik.meetings.Needed.needed;
import static nl.drieluik.meetings.Permissions.BEGUN;
import static nl.drieluik.meetings.Permissions.BROKEN_OFF;
import static nl.drieluik.meetings.Permissions.KEEPER;
import static nl.drieluik.meetings.Permissions.PLANNED;
import static nl.drieluik.meetings.Permissions.RUNNING;
import static nl.drieluik.meetings.Rule.Permission.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Starting, going on, breaking off, ending, and the minutes in between. */
final class AgendaRules {

    static final Map<CommandType, Rule> ALL = Map.of(
            CommandType.START,
            new Rule(PLANNED.and(when(AgendaRules::mayStart, ProblemCode.ONLY_THE_KEEPER)), AgendaRules::start),
            CommandType.NEXT_PHASE,
            new Rule(RUNNING.and(KEEPER).and(AgendaRules::isLastPhase), AgendaRules::goOn),
            CommandType.SET_ORDER,
            new Rule(BEGUN.and(KEEPER).and(AgendaRules::isLastPhase), AgendaRules::setOrder),
            CommandType.LEND,
            new Rule(RUNNING.and(KEEPER), AgendaRules::lend),
            CommandType.BREAK_OFF,
            new Rule(RUNNING.and(KEEPER), (table, command) -> breakOff(table)),
            CommandType.RESUME,
            new Rule(BROKEN_OFF.and(KEEPER), AgendaRules::resume),
            CommandType.END,
            new Rule(
                    BEGUN.and(KEEPER)
                            .and(when(table -> !table.course().isAt(Phase.OPENING), ProblemCode.NOT_IN_THIS_PHASE)),
                    (table, command) -> table.course().end(table.now())));

    private AgendaRules() {}

    private static boolean mayStart(Table table) {
        return table.isKeeper() || table.keeper() == null && table.isMember();
    }

    /** From the closing a meeting does not go on: it ends. */
    private static @Nullable ProblemCode isLastPhase(Table table) {
        return table.course().isAt(Phase.CLOSING) ? ProblemCode.NOT_IN_THIS_PHASE : null;
    }

    private static Course start(Table table, MeetingCommand command) {
        var order = command.order() == null ? fairOrder(table) : command.order();
        Reordering.refuseStrangers(order, table.triad());
        var roles = table.course().roles();
        var starter = table.actor().person();
        var kept = table.keeper() == null && starter != null ? roles.keep(starter) : roles;
        var cases = order.stream().map(owner -> Casting.of(owner, table)).toList();
        return table.course()
                .to(MeetingState.RUNNING)
                .with(Agenda.of(Budgets.agenda(order)).enter(0, table.now()))
                .with(cases)
                .with(kept);
    }

    /** Of those who are here, or of all when hardly anybody is seen. */
    private static List<PersonId> fairOrder(Table table) {
        var members = table.triad().members();
        var here = members.stream().filter(table.present()::contains).toList();
        return Fairness.order(here.size() < 2 ? members : here, table.lastOrder());
    }

    private static Course goOn(Table table, MeetingCommand command) {
        return Passage.to(table.course().agenda().next(), table.course(), table);
    }

    private static Course setOrder(Table table, MeetingCommand command) {
        return new Reordering(table).to(needed(command.order(), "order"));
    }

    private static Course lend(Table table, MeetingCommand command) {
        var ms = Duration.ofMinutes(needed(command.minutes(), "minutes")).toMillis();
        var agenda = table.course().agenda().read(table.now());
        return table.course().with(Lending.in(agenda).lend(ms, command.fromPhase(), command.fromOwnerId()));
    }

    private static Course breakOff(Table table) {
        var course = table.course();
        var playback = course.screen().playback();
        var screen = playback == null
                ? course.screen()
                : new Screen(playback.pause(null, table.now()), course.screen().braked());
        return course.to(MeetingState.BROKEN_OFF)
                .with(course.agenda().stopClock(table.now()))
                .with(screen);
    }

    /** With a date to come, it is only known when the meeting goes on; until then nothing runs. */
    private static Course resume(Table table, MeetingCommand command) {
        if (command.startsAt() != null && command.startsAt().isAfter(table.now())) {
            return table.course();
        }
        return table.course()
                .to(MeetingState.RUNNING)
                .with(table.course().agenda().runClock(table.now()));
    }
}
