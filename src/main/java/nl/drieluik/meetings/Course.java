package nl.drieluik.meetings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting goes: all that its commands change. Every command makes another one.
 *
 * @param cases those on the agenda in its order, and before the start what people chose so far
 * @param attended who took part
 * @param agendaVersion the meeting's version at the last change of its agenda
 * @param obeyed the ids of the last commands
 */
record Course(
        MeetingState state,
        Agenda agenda,
        List<Case> cases,
        Roles roles,
        Screen screen,
        List<PersonId> attended,
        @Nullable Instant endedAt,
        long agendaVersion,
        List<UUID> obeyed) {

    private static final int REMEMBERED = 100;

    static final Course PLANNED = new Course(
            MeetingState.PLANNED, Agenda.NONE, List.of(), Roles.FIRST, Screen.DARK, List.of(), null, 0, List.of());

    boolean isRunning() {
        return state == MeetingState.RUNNING;
    }

    Optional<Case> caseOf(@Nullable PersonId owner) {
        return cases.stream().filter(each -> each.owner().equals(owner)).findFirst();
    }

    /** The case that is on; none around the cases. */
    Optional<Case> presentCase() {
        return caseOf(agenda.owner());
    }

    boolean isAt(Phase... phases) {
        return Stream.of(phases).anyMatch(agenda::isAt);
    }

    Course to(MeetingState next) {
        return new Course(next, agenda, cases, roles, screen, attended, endedAt, agendaVersion, obeyed);
    }

    Course with(Agenda other) {
        return new Course(state, other, cases, roles, screen, attended, endedAt, agendaVersion, obeyed);
    }

    Course with(List<Case> others) {
        return new Course(state, agenda, List.copyOf(others), roles, screen, attended, endedAt, agendaVersion, obeyed);
    }

    Course with(Roles others) {
        return new Course(state, agenda, cases, others, screen, attended, endedAt, agendaVersion, obeyed);
    }

    Course with(Screen other) {
        return new Course(state, agenda, cases, roles, other, attended, endedAt, agendaVersion, obeyed);
    }

    /** Changes somebody's case, which is made when there is none yet. */
    Course change(PersonId owner, UnaryOperator<Case> how) {
        if (caseOf(owner).isEmpty()) {
            return with(Stream.concat(cases.stream(), Stream.of(how.apply(Case.of(owner, Choice.NONE))))
                    .toList());
        }
        return with(cases.stream()
                .map(each -> each.owner().equals(owner) ? how.apply(each) : each)
                .toList());
    }

    /** Ticks those who are seen here; who was ticked stays so. */
    Course attendAll(Collection<PersonId> people) {
        var all = Stream.concat(attended.stream(), people.stream()).distinct().toList();
        return new Course(state, agenda, cases, roles, screen, all, endedAt, agendaVersion, obeyed);
    }

    Course attend(PersonId person, boolean came) {
        var others = attended.stream().filter(each -> !each.equals(person));
        var all = came ? Stream.concat(others, Stream.of(person)).toList() : others.toList();
        return new Course(state, agenda, cases, roles, screen, all, endedAt, agendaVersion, obeyed);
    }

    /** What had not begun is not part of it: a clip nobody talked about waits for the next meeting. */
    Course end(Instant now) {
        var begun = agenda.stopClock(now).begun();
        return new Course(
                MeetingState.ENDED,
                new Agenda(begun, begun.size(), null),
                cases.stream().filter(each -> agenda.hasBegun(each.owner())).toList(),
                roles.control(null),
                Screen.DARK,
                attended,
                now,
                agendaVersion,
                obeyed);
    }

    boolean hasObeyed(@Nullable UUID command) {
        return command != null && obeyed.contains(command);
    }

    /** @param command null when the client gave it no id */
    Course note(@Nullable UUID command, boolean aboutTheAgenda, long version) {
        var ids = command == null ? obeyed : remembering(command);
        return new Course(
                state, agenda, cases, roles, screen, attended, endedAt, aboutTheAgenda ? version : agendaVersion, ids);
    }

    private List<UUID> remembering(UUID command) {
        var kept = obeyed.stream().skip(Math.max(0, obeyed.size() - REMEMBERED + 1));
        return Stream.concat(kept, Stream.of(command)).toList();
    }
}
