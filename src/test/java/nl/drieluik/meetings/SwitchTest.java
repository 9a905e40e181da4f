package nl.drieluik.meetings;

import static nl.drieluik.meetings.Refusals.assertRefused;
import static nl.drieluik.meetings.RoundTable.ANNA;
import static nl.drieluik.meetings.RoundTable.BRAM;
import static nl.drieluik.meetings.RoundTable.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.drieluik.common.ProblemCode;
import org.junit.jupiter.api.Test;

/** Only the owner opens the tips. */
class SwitchTest {

    @Test
    void theOwnerOpensTheTips() {
        var table = RoundTable.in(Phase.SWITCH);
        table.tell(ANNA, CommandType.OPEN_TIPS);

        assertThat(table.slot().phase()).isEqualTo(Phase.TIPS);
        table.tell(FATIMA, CommandType.NEXT_PHASE);
        assertThat(table.slot().phase()).isEqualTo(Phase.PLAN);
    }

    @Test
    void theOwnerMayOpenThemSoonerAndTheMinuteIsKept() {
        var table = RoundTable.in(Phase.LOOK_BACK);
        table.passMinutes(3);
        table.goTo(Phase.COACH);
        table.passMinutes(4);
        table.tell(ANNA, CommandType.OPEN_TIPS);

        assertThat(table.slot().phase()).isEqualTo(Phase.TIPS);
        assertThat(table.caseOf(ANNA).switchedAtMs())
                .isEqualTo(Duration.ofMinutes(7).toMillis());
    }

    @Test
    void beforeTheCoachingTipsStayLockedForTheOwnerToo() {
        var table = RoundTable.in(Phase.DESCRIBE);

        assertRefused(ProblemCode.NOT_IN_THIS_PHASE, () -> table.tell(ANNA, CommandType.OPEN_TIPS));
    }

    @Test
    void nobodyElseOpensThem() {
        var table = RoundTable.in(Phase.SWITCH);

        assertRefused(ProblemCode.ONLY_THE_CASE_OWNER, () -> table.tell(FATIMA, CommandType.OPEN_TIPS));
        assertRefused(ProblemCode.ONLY_THE_CASE_OWNER, () -> table.tell(BRAM, CommandType.OPEN_TIPS));
        assertRefused(ProblemCode.ONLY_THE_CASE_OWNER, () -> table.tell(BRAM, CommandType.KEEP_COACHING));
    }

    @Test
    void whatIsTappedOnTheBoardWaitsForTheKeeper() {
        var table = RoundTable.in(Phase.SWITCH);
        table.tell(null, CommandType.OPEN_TIPS);

        assertThat(table.slot().phase()).isEqualTo(Phase.SWITCH);
        assertThat(table.caseOf(ANNA).boardChoice()).isEqualTo(BoardChoice.TIPS);
        assertRefused(ProblemCode.ONLY_THE_CASE_OWNER, () -> table.tell(FATIMA, CommandType.KEEP_COACHING));
        assertRefused(ProblemCode.ONLY_THE_CASE_OWNER, () -> table.tell(BRAM, CommandType.OPEN_TIPS));

        table.tell(FATIMA, CommandType.OPEN_TIPS);
        assertThat(table.slot().phase()).isEqualTo(Phase.TIPS);
        assertThat(table.caseOf(ANNA).boardChoice()).isNull();
    }

    @Test
    void theBoardDoesNothingElse() {
        var table = RoundTable.in(Phase.SWITCH);

        assertThat(table.acceptable(null)).containsExactly(CommandType.OPEN_TIPS, CommandType.KEEP_COACHING);
    }

    @Test
    void coachingGoesOnInTheMinutesOfTheTips() {
        var table = RoundTable.in(Phase.SWITCH);
        table.tell(ANNA, CommandType.KEEP_COACHING);

        assertThat(table.slot().phase()).isEqualTo(Phase.COACH);
        assertThat(table.slot().round()).isEqualTo(2);
        assertThat(table.slot().budgetMs()).isEqualTo(Duration.ofMinutes(3).toMillis());
        assertThat(table.totalMinutes()).isEqualTo(90);
        assertThat(table.caseOf(ANNA).switchedAtMs()).isNull();
    }

    @Test
    void theSecondRoundOfCoachingLeadsToThePlan() {
        var table = RoundTable.in(Phase.SWITCH);
        table.tell(ANNA, CommandType.KEEP_COACHING);
        table.tell(FATIMA, CommandType.NEXT_PHASE);

        assertThat(table.slot().phase()).isEqualTo(Phase.PLAN);
    }

    @Test
    void inTheSecondRoundTheOwnerMayStillOpenTheTips() {
        var table = RoundTable.in(Phase.SWITCH);
        table.tell(ANNA, CommandType.KEEP_COACHING);
        table.passMinutes(1);
        table.tell(ANNA, CommandType.OPEN_TIPS);

        assertThat(table.slot().phase()).isEqualTo(Phase.TIPS);
        assertThat(table.slot().budgetMs()).isEqualTo(Duration.ofMinutes(2).toMillis());
        assertThat(table.totalMinutes()).isEqualTo(90);
    }
}
