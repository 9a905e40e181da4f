package nl.drieluik.meetings;

import static nl.drieluik.meetings.RoundTable.ANNA;
import static nl.drieluik.meetings.RoundTable.BRAM;
import static nl.drieluik.meetings.RoundTable.CARLA;
import static nl.drieluik.meetings.RoundTable.DIEN;
import static nl.drieluik.meetings.RoundTable.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.common.ProblemCode;
import org.junit.jupiter.api.Test;

class ReorderingTest {

    @Test
    void casesThatHaveNotBegunChangePlaces() {
        var table = RoundTable.in(Phase.COACH);
        table.tell(FATIMA, Telling.order(CommandType.SET_ORDER, ANNA, CARLA, BRAM));

        assertThat(table.course().agenda().order()).containsExactly(ANNA, CARLA, BRAM);
        assertThat(table.totalMinutes()).isEqualTo(90);
        assertThat(table.slot().phase()).isEqualTo(Phase.COACH);
    }

    @Test
    void aCaseThatHasBegunKeepsItsPlace() {
        var table = RoundTable.in(Phase.COACH);
        table.tell(FATIMA, Telling.order(CommandType.SET_ORDER, CARLA, BRAM, ANNA));

        assertThat(table.course().agenda().order()).containsExactly(ANNA, CARLA, BRAM);
    }

    @Test
    void aDroppedCaseLeavesItsMinutesToTheCoachingOfTheOthers() {
        var table = RoundTable.in(Phase.WATCH);
        table.tell(FATIMA, Telling.order(CommandType.SET_ORDER, ANNA, CARLA));

        assertThat(table.totalMinutes()).isEqualTo(90);
        assertThat(table.budget(ANNA, Phase.COACH)).isEqualTo(21.5);
        assertThat(table.course().caseOf(BRAM)).isEmpty();
    }

    @Test
    void whoComesLateIsAddedAndBringsTheOwnClip() {
        var table = RoundTable.led();
        table.see(ANNA, BRAM);
        table.tell(FATIMA, CommandType.START);
        table.goTo(Phase.LOOK_BACK);
        table.tell(FATIMA, Telling.order(CommandType.SET_ORDER, ANNA, BRAM, CARLA));

        assertThat(table.totalMinutes()).isEqualTo(90);
        assertThat(table.budget(BRAM, Phase.COACH)).isEqualTo(7);
        assertThat(table.caseOf(CARLA).choice().clip()).isNotNull();
    }

    @Test
    void aThirdCaseAfterALongFirstOneLeavesSomeCoachingToEach() {
        var table = RoundTable.led();
        table.tell(FATIMA, Telling.order(CommandType.START, ANNA, BRAM));
        table.goTo(Phase.PLAN);
        table.tell(FATIMA, Telling.order(CommandType.SET_ORDER, ANNA, BRAM, CARLA));

        assertThat(table.budget(ANNA, Phase.COACH)).isEqualTo(21.5);
        assertThat(table.budget(BRAM, Phase.COACH)).isEqualTo(4);
        assertThat(table.budget(CARLA, Phase.COACH)).isEqualTo(4);
    }

    @Test
    void afterTheLastDroppedCaseTheMeetingCloses() {
        var table = RoundTable.in(Phase.PLAN);
        table.tell(FATIMA, Telling.order(CommandType.SET_ORDER, ANNA));
        table.tell(FATIMA, CommandType.NEXT_PHASE);

        assertThat(table.slot().phase()).isEqualTo(Phase.CLOSING);
    }

    @Test
    void nobodyTakesPartTwiceAndNoStrangerDoes() {
        var table = RoundTable.in(Phase.WATCH);

        Refusals.assertRefused(
                ProblemCode.ORDER_NOT_POSSIBLE,
                () -> table.tell(FATIMA, Telling.order(CommandType.SET_ORDER, ANNA, BRAM, BRAM)));
        Refusals.assertRefused(
                ProblemCode.ORDER_NOT_POSSIBLE,
                () -> table.tell(FATIMA, Telling.order(CommandType.SET_ORDER, ANNA, DIEN)));
        Refusals.assertRefused(ProblemCode.COMMAND_INCOMPLETE, () -> table.tell(FATIMA, CommandType.SET_ORDER));
    }

    @Test
    void onceItClosesNoCaseIsAdded() {
        var table = RoundTable.in(Phase.CLOSING);

        Refusals.assertRefused(
                ProblemCode.NOT_IN_THIS_PHASE,
                () -> table.tell(FATIMA, Telling.order(CommandType.SET_ORDER, ANNA, BRAM)));
    }
}
