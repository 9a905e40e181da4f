package nl.drieluik.meetings;

import static nl.drieluik.meetings.RoundTable.ANNA;
import static nl.drieluik.meetings.RoundTable.BRAM;
import static nl.drieluik.meetings.RoundTable.CARLA;
import static nl.drieluik.meetings.RoundTable.DIEN;
import static nl.drieluik.meetings.RoundTable.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.drieluik.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ninety minutes, phase by phase, as the table of the method has them. */
class AgendaTest {

    @ParameterizedTest
    @CsvSource({
        "LOOK_BACK, 0, 3",
        "QUESTION, 3, 4",
        "WATCH, 4, 8",
        "DESCRIBE, 8, 12",
        "COACH, 12, 19",
        "SWITCH, 19, 20",
        "TIPS, 20, 23",
        "PLAN, 23, 27"
    })
    void aPhaseHasItsMinutesInTheCase(Phase phase, long from, long to) {
        var slots = RoundTable.running().agenda().slots().stream()
                .filter(slot -> slot.belongsTo(ANNA))
                .toList();
        var before = slots.stream().takeWhile(slot -> slot.phase() != phase).mapToLong(Slot::budgetMs);
        var own = slots.stream().filter(slot -> slot.phase() == phase).mapToLong(Slot::budgetMs);

        assertThat(before.sum()).isEqualTo(Duration.ofMinutes(from).toMillis());
        assertThat(own.sum()).isEqualTo(Duration.ofMinutes(to - from).toMillis());
    }

    @Test
    void threeCasesAreNinetyMinutesWithTheirEdges() {
        var table = RoundTable.running();

        assertThat(table.totalMinutes()).isEqualTo(90);
        assertThat(phasesAround(table)).containsExactly("0 OPENING", "29 CHANGE", "58 CHANGE", "87 CLOSING");
    }

    @Test
    void twoCasesShareTheNinetyMinutesInLongerCoaching() {
        var table = RoundTable.led();
        table.tell(FATIMA, Telling.order(CommandType.START, ANNA, CARLA));

        assertThat(table.totalMinutes()).isEqualTo(90);
        assertThat(table.budget(ANNA, Phase.COACH)).isEqualTo(21.5);
        assertThat(table.budget(CARLA, Phase.COACH)).isEqualTo(21.5);
    }

    @Test
    void fourCasesAreTwoHoursWithALongerClosing() {
        var table = RoundTable.of(FATIMA, ANNA, BRAM, CARLA, DIEN);
        table.tell(FATIMA, CommandType.START);

        assertThat(table.totalMinutes()).isEqualTo(120);
        assertThat(table.agenda().slots().getLast().budgetMs())
                .isEqualTo(Duration.ofMinutes(4).toMillis());
    }

    @Test
    void oneCaseIsNotStretched() {
        var table = RoundTable.led();
        table.tell(FATIMA, Telling.order(CommandType.START, BRAM));

        assertThat(table.totalMinutes()).isEqualTo(32);
        assertThat(table.budget(BRAM, Phase.COACH)).isEqualTo(7);
    }

    @Test
    void aMeetingGoesThroughAllCasesToItsClosing() {
        var table = RoundTable.running();
        table.goTo(Phase.CLOSING);

        assertThat(table.course().agenda().order()).allMatch(table.course().agenda()::isDone);
        assertThat(table.tell(FATIMA, CommandType.END).course().state()).isEqualTo(MeetingState.ENDED);
    }

    @Test
    void timeRunsInThePresentPhaseAndMayRunOver() {
        var table = RoundTable.in(Phase.LOOK_BACK);
        table.passMinutes(5);

        assertThat(table.slot().usedMs()).isEqualTo(Duration.ofMinutes(5).toMillis());
        assertThat(table.slot().leftMs()).isEqualTo(Duration.ofMinutes(-2).toMillis());
        assertThat(table.slot().phase()).isEqualTo(Phase.LOOK_BACK);
    }

    @Test
    void afterTheSwitchTheTipsStayLockedUnlessTheOwnerOpensThem() {
        var table = RoundTable.in(Phase.SWITCH);
        table.tell(FATIMA, CommandType.NEXT_PHASE);

        assertThat(table.slot().phase()).isEqualTo(Phase.PLAN);
    }

    @Test
    void brokenOffTheClockStandsAndGoesOnWithWhatWasLeft() {
        var table = RoundTable.in(Phase.COACH);
        table.passMinutes(2);
        table.tell(FATIMA, CommandType.BREAK_OFF);
        table.pass(Duration.ofDays(7));
        var left = table.slot().leftMs();
        table.tell(FATIMA, CommandType.RESUME);
        table.passMinutes(1);

        assertThat(left).isEqualTo(Duration.ofMinutes(5).toMillis());
        assertThat(table.slot().leftMs()).isEqualTo(Duration.ofMinutes(4).toMillis());
        assertThat(table.course().state()).isEqualTo(MeetingState.RUNNING);
    }

    @Test
    void toResumeOnAnotherDayLeavesTheClockStanding() {
        var table = RoundTable.in(Phase.COACH);
        table.tell(FATIMA, CommandType.BREAK_OFF);
        table.tell(
                FATIMA, Telling.of(CommandType.RESUME, "startsAt", table.now().plus(Duration.ofDays(2))));

        assertThat(table.course().state()).isEqualTo(MeetingState.BROKEN_OFF);
    }

    @Test
    void whoeverWentFirstLastTimeGoesLast() {
        var table = RoundTable.led();
        table.lastTime(BRAM, CARLA, ANNA);
        table.tell(FATIMA, CommandType.START);

        assertThat(table.course().agenda().order()).containsExactly(CARLA, ANNA, BRAM);
    }

    @Test
    void whoeverMissedTheLastMeetingGoesBeforeItsFirst() {
        assertThat(Fairness.order(List.of(ANNA, BRAM, CARLA), List.of(ANNA, CARLA)))
                .containsExactly(CARLA, BRAM, ANNA);
        assertThat(Fairness.order(List.of(BRAM, CARLA), List.of(ANNA, CARLA))).containsExactly(CARLA, BRAM);
    }

    @Test
    void thoseWhoAreHereTakePartWhenThereAreAtLeastTwo() {
        var two = RoundTable.led();
        two.see(FATIMA, ANNA, CARLA);
        var one = RoundTable.led();
        one.see(FATIMA, ANNA);

        assertThat(two.tell(FATIMA, CommandType.START).course().agenda().order())
                .containsExactly(ANNA, CARLA);
        assertThat(one.tell(FATIMA, CommandType.START).course().agenda().order())
                .hasSize(3);
    }

    private static List<String> phasesAround(RoundTable table) {
        var at = new long[1];
        return table.agenda().slots().stream()
                .flatMap(slot -> {
                    var minute = at[0] / 60_000;
                    at[0] += slot.budgetMs();
                    return slot.belongsTo((PersonId) null) ? Stream.of(minute + " " + slot.phase()) : Stream.of();
                })
                .toList();
    }
}
