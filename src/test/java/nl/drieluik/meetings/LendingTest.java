package nl.drieluik.meetings;

import static nl.drieluik.meetings.Refusals.assertRefused;
import static nl.drieluik.meetings.RoundTable.ANNA;
import static nl.drieluik.meetings.RoundTable.BRAM;
import static nl.drieluik.meetings.RoundTable.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.drieluik.common.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LendingTest {

    private RoundTable table = RoundTable.in(Phase.DESCRIBE);

    @AfterEach
    void lentMinutesAreNeverMoreThanThereAre() {
        assertThat(table.totalMinutes()).isEqualTo(90);
    }

    @Test
    void whatTheCaseSavedIsLentFirst() {
        // Three, one and four minutes were passed in no time.
        table.tell(FATIMA, Telling.lend(5));

        assertThat(table.budget(ANNA, Phase.DESCRIBE)).isEqualTo(9);
        assertThat(table.budget(ANNA, Phase.COACH)).isEqualTo(7);
        assertThat(table.budget(ANNA, Phase.WATCH) + table.budget(ANNA, Phase.LOOK_BACK))
                .isEqualTo(2);
    }

    @Test
    void thenItsLongestLaterPhaseGives() {
        table = RoundTable.in(Phase.LOOK_BACK);
        table.tell(FATIMA, Telling.lend(2));

        assertThat(table.budget(ANNA, Phase.LOOK_BACK)).isEqualTo(5);
        assertThat(table.budget(ANNA, Phase.COACH)).isEqualTo(5);
    }

    @Test
    void whatRanOverInTheCaseWasNotSaved() {
        table = RoundTable.in(Phase.LOOK_BACK);
        table.passMinutes(8);
        table.goTo(Phase.DESCRIBE);
        table.tell(FATIMA, Telling.lend(1));

        assertThat(table.budget(ANNA, Phase.WATCH)).isEqualTo(4);
        assertThat(table.budget(ANNA, Phase.COACH)).isEqualTo(6);
    }

    @Test
    void aNamedLaterPhaseGives() {
        table.tell(FATIMA, Telling.of(CommandType.LEND, Map.of("minutes", 2, "fromPhase", "plan")));

        assertThat(table.budget(ANNA, Phase.PLAN)).isEqualTo(2);
        assertThat(table.budget(ANNA, Phase.DESCRIBE)).isEqualTo(6);
    }

    @Test
    void anotherCaseGives() {
        table.tell(FATIMA, Telling.of(CommandType.LEND, Map.of("minutes", 3, "fromOwnerId", BRAM)));

        assertThat(table.budget(BRAM, Phase.COACH)).isEqualTo(4);
        assertThat(table.budget(ANNA, Phase.DESCRIBE)).isEqualTo(7);
    }

    @Test
    void theClosingGives() {
        table.tell(FATIMA, Telling.of(CommandType.LEND, Map.of("minutes", 1, "fromPhase", "closing")));

        assertThat(table.agenda().slots().getLast().budgetMs()).isEqualTo(120_000);
    }

    @Test
    void aPhaseThatIsOverGivesNothing() {
        assertRefused(
                ProblemCode.NOTHING_TO_LEND,
                () -> table.tell(FATIMA, Telling.of(CommandType.LEND, Map.of("minutes", 1, "fromPhase", "watch"))));
        assertThat(table.budget(ANNA, Phase.DESCRIBE)).isEqualTo(4);
    }

    @Test
    void aPhaseGivesNoMoreThanItHas() {
        assertRefused(
                ProblemCode.NOTHING_TO_LEND,
                () -> table.tell(FATIMA, Telling.of(CommandType.LEND, Map.of("minutes", 5, "fromPhase", "plan"))));
    }

    @Test
    void onlyWhoeverKeepsTheTimeLends() {
        assertRefused(ProblemCode.ONLY_THE_KEEPER, () -> table.tell(ANNA, Telling.lend(1)));
    }
}
