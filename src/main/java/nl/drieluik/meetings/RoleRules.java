package nl.drieluik.meetings;

import static nl.drieluik.meetings.Needed.needed;
import static nl.drieluik.meetings.Permissions.KEEPER;
import static nl.drieluik.meetings.Permissions.NOT_ENDED;
import static nl.drieluik.meetings.Permissions.RUNNING;
import static nl.drieluik.meetings.Rule.Permission.when;

import java.time.Duration;
import java.util.Map;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.TriadPeople;
import org.jspecify.annotations.Nullable;

/** Who keeps the time, who moves the picture, where it sounds, and who was there. */
final class RoleRules {

    /** So long after the end it can be ticked who took part. */
    private static final Duration TICKING = Duration.ofHours(24);

    static final Map<CommandType, Rule> ALL = Map.of(
            CommandType.KEEP_TIME,
            new Rule(
                    NOT_ENDED.and(when(table -> table.isKeeper() || mayTakeTime(table), ProblemCode.ONLY_THE_KEEPER)),
                    RoleRules::keepTime),
            CommandType.GIVE_CONTROLS,
            new Rule(RUNNING.and(KEEPER), RoleRules::giveControls),
            CommandType.SETTING,
            new Rule(NOT_ENDED.and(KEEPER), RoleRules::sit),
            CommandType.SOUND,
            new Rule(NOT_ENDED.and(KEEPER), RoleRules::sound),
            CommandType.ATTEND,
            new Rule(KEEPER.and(RoleRules::ticksTooLate), RoleRules::attend));

    private RoleRules() {}

    /** A member takes it where nobody leads, or whoever leads is not here; the facilitator always takes it back. */
    private static boolean mayTakeTime(Table table) {
        var facilitator = table.triad().facilitator();
        if (!table.triad().isLed() || facilitator == null) {
            return table.isMember();
        }
        return table.actor().is(facilitator)
                || table.isMember() && !table.present().contains(facilitator);
    }

    private static Course keepTime(Table table, MeetingCommand command) {
        var person = command.personId() == null ? table.actor().person() : command.personId();
        if (!table.isKeeper() && !table.actor().is(person)) {
            throw new MeetingRefused(ProblemCode.ONLY_THE_KEEPER);
        }
        return table.course().with(table.course().roles().keep(atTheTable(person, table.triad())));
    }

    private static Course giveControls(Table table, MeetingCommand command) {
        var person = command.personId() == null ? null : atTheTable(command.personId(), table.triad());
        return table.course().with(table.course().roles().control(person));
    }

    private static Course sit(Table table, MeetingCommand command) {
        return table.course().with(table.course().roles().sit(needed(command.setting(), "setting")));
    }

    private static Course sound(Table table, MeetingCommand command) {
        var on = needed(command.on(), "on");
        var known = on.equals(Roles.BOARD)
                || on.equals(Roles.EVERYBODY)
                || table.triad().people().stream().map(PersonId::toString).anyMatch(on::equals);
        if (!known) {
            throw new MeetingRefused(ProblemCode.NOT_AT_THE_TABLE);
        }
        return table.course().with(table.course().roles().sound(on));
    }

    private static @Nullable ProblemCode ticksTooLate(Table table) {
        return switch (table.course().state()) {
            case PLANNED -> ProblemCode.MEETING_NOT_RUNNING;
            case RUNNING, BROKEN_OFF -> null;
            case ENDED -> isLongOver(table) ? ProblemCode.MEETING_OVER : null;
        };
    }

    private static boolean isLongOver(Table table) {
        var ended = table.course().endedAt();
        return ended != null && ended.plus(TICKING).isBefore(table.now());
    }

    private static Course attend(Table table, MeetingCommand command) {
        var person = atTheTable(needed(command.personId(), "personId"), table.triad());
        return table.course().attend(person, needed(command.attended(), "attended"));
    }

    private static PersonId atTheTable(@Nullable PersonId person, TriadPeople triad) {
        if (person == null || !triad.includes(person)) {
            throw new MeetingRefused(ProblemCode.NOT_AT_THE_TABLE);
        }
        return person;
    }
}
