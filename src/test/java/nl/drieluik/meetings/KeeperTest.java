package nl.drieluik.meetings;

import static nl.drieluik.meetings.Refusals.assertRefused;
import static nl.drieluik.meetings.RoundTable.ANNA;
import static nl.drieluik.meetings.RoundTable.BRAM;
import static nl.drieluik.meetings.RoundTable.DIEN;
import static nl.drieluik.meetings.RoundTable.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.drieluik.common.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who keeps the time, and what only they do. */
class KeeperTest {

    @Test
    void theFacilitatorKeepsTheTime() {
        var table = RoundTable.running();

        assertThat(table.as(ANNA).keeper()).isEqualTo(FATIMA);
        assertRefused(ProblemCode.ONLY_THE_KEEPER, () -> table.tell(ANNA, CommandType.NEXT_PHASE));
    }

    @Test
    void withoutAFacilitatorWhoeverStartsKeepsTheTime() {
        var table = RoundTable.alone();
        table.tell(BRAM, CommandType.START);

        assertThat(table.as(ANNA).keeper()).isEqualTo(BRAM);
        table.tell(BRAM, CommandType.NEXT_PHASE);
    }

    @Test
    void inTheThirdStageAPeerKeepsTheTimeAndTheFacilitatorDoesNot() {
        var table = RoundTable.led();
        table.fadeTo(3);

        assertRefused(ProblemCode.ONLY_THE_KEEPER, () -> table.tell(FATIMA, CommandType.START));
        table.tell(ANNA, CommandType.START);
        assertThat(table.as(ANNA).keeper()).isEqualTo(ANNA);
    }

    @Test
    void withoutAFacilitatorAnyMemberTakesTheTime() {
        var table = RoundTable.alone();
        table.tell(BRAM, CommandType.START);
        table.tell(ANNA, CommandType.KEEP_TIME);

        assertThat(table.as(ANNA).keeper()).isEqualTo(ANNA);
        assertRefused(
                ProblemCode.ONLY_THE_KEEPER,
                () -> table.tell(BRAM, Telling.of(CommandType.KEEP_TIME, "personId", RoundTable.CARLA)));
    }

    @Test
    void aMemberTakesTheTimeOfAFacilitatorWhoIsNotHereAndGivesItBack() {
        var table = RoundTable.running();
        table.see(FATIMA);
        assertRefused(ProblemCode.ONLY_THE_KEEPER, () -> table.tell(ANNA, CommandType.KEEP_TIME));

        var away = RoundTable.running();
        away.tell(ANNA, CommandType.KEEP_TIME);
        assertThat(away.as(ANNA).keeper()).isEqualTo(ANNA);
        away.tell(FATIMA, CommandType.KEEP_TIME);
        assertThat(away.as(ANNA).keeper()).isEqualTo(FATIMA);
    }

    @Test
    void whoeverIsThereAnotherDayTakesTheTimeAndGoesOn() {
        var table = RoundTable.alone();
        table.tell(BRAM, CommandType.START);
        table.tell(BRAM, CommandType.BREAK_OFF);
        assertRefused(ProblemCode.ONLY_THE_KEEPER, () -> table.tell(ANNA, CommandType.RESUME));

        table.tell(ANNA, CommandType.KEEP_TIME);
        table.tell(ANNA, CommandType.RESUME);
        assertThat(table.course().state()).isEqualTo(MeetingState.RUNNING);
    }

    @Test
    void theKeeperHandsTheTimeOver() {
        var table = RoundTable.running();
        table.tell(FATIMA, Telling.of(CommandType.KEEP_TIME, "personId", BRAM));

        assertThat(table.as(ANNA).keeper()).isEqualTo(BRAM);
        assertRefused(
                ProblemCode.NOT_AT_THE_TABLE,
                () -> table.tell(BRAM, Telling.of(CommandType.KEEP_TIME, "personId", DIEN)));
    }

    @ParameterizedTest
    @EnumSource(names = {"NEXT_PHASE", "BREAK_OFF", "GIVE_CONTROLS", "END", "SETTING", "SOUND", "ATTEND"})
    void otherMembersAreRefused(CommandType type) {
        var table = RoundTable.in(Phase.COACH);

        assertRefused(ProblemCode.ONLY_THE_KEEPER, () -> table.tell(BRAM, type));
        assertThat(table.acceptable(BRAM)).doesNotContain(type);
    }

    @Test
    void whatIsAcceptedOfSomebodyIsWhatTheyAreTold() {
        var table = RoundTable.in(Phase.SWITCH);

        assertThat(Set.copyOf(table.acceptable(ANNA)))
                .isEqualTo(Set.of(
                        CommandType.CHOOSE,
                        CommandType.OPEN_TIPS,
                        CommandType.KEEP_COACHING,
                        CommandType.SHOW_PLAN,
                        CommandType.BRAKE,
                        CommandType.KEEP_TIME));
        assertThat(table.acceptable(BRAM))
                .containsExactlyInAnyOrder(
                        CommandType.CHOOSE, CommandType.TALLY, CommandType.UNTALLY, CommandType.KEEP_TIME);
    }

    @Test
    void aMeetingStartsOnceAndEndsAfterItsOpening() {
        var table = RoundTable.running();

        assertRefused(ProblemCode.MEETING_NOT_PLANNED, () -> table.tell(FATIMA, CommandType.START));
        assertRefused(ProblemCode.NOT_IN_THIS_PHASE, () -> table.tell(FATIMA, CommandType.END));
        table.goTo(Phase.CLOSING);
        assertRefused(ProblemCode.NOT_IN_THIS_PHASE, () -> table.tell(FATIMA, CommandType.NEXT_PHASE));
        table.tell(FATIMA, CommandType.END);
        assertRefused(ProblemCode.MEETING_OVER, () -> table.tell(FATIMA, CommandType.NEXT_PHASE));
    }

    @Test
    void beforeTheStartAndInABreakNothingRuns() {
        assertRefused(ProblemCode.MEETING_NOT_RUNNING, () -> RoundTable.led().tell(FATIMA, CommandType.NEXT_PHASE));
        assertRefused(
                ProblemCode.MEETING_NOT_BROKEN_OFF, () -> RoundTable.running().tell(FATIMA, CommandType.RESUME));
        var paused = RoundTable.in(Phase.COACH).tell(FATIMA, CommandType.BREAK_OFF);
        assertRefused(ProblemCode.MEETING_NOT_RUNNING, () -> paused.tell(FATIMA, CommandType.NEXT_PHASE));
        assertThat(paused.tell(FATIMA, CommandType.END).course().state()).isEqualTo(MeetingState.ENDED);
    }

    @Test
    void inOneRoomTheBoardSoundsAndApartEverybodysDeviceDoes() {
        var table = RoundTable.led();
        assertThat(table.course().roles().soundOn()).isEqualTo("board");
        table.tell(FATIMA, Telling.of(CommandType.SETTING, "setting", "remote"));
        assertThat(table.course().roles().soundOn()).isEqualTo("everybody");
        table.tell(FATIMA, Telling.of(CommandType.SOUND, "on", ANNA));
        assertThat(table.course().roles().soundOn()).isEqualTo(ANNA.toString());
        assertRefused(
                ProblemCode.NOT_AT_THE_TABLE,
                () -> table.tell(FATIMA, Telling.of(CommandType.SOUND, "on", "next-door")));
    }

    @Test
    void beingSeenInACaseIsTakingPart() {
        var table = RoundTable.led();
        table.see(ANNA, FATIMA);
        table.tell(FATIMA, CommandType.START);
        assertThat(table.course().attended()).isEmpty();

        table.goTo(Phase.LOOK_BACK);
        table.see(BRAM);
        table.goTo(Phase.WATCH);
        assertThat(table.course().attended()).containsExactly(ANNA, FATIMA, BRAM);
    }

    @Test
    void whoTookPartIsTickedUntilADayAfterTheEnd() {
        var table = RoundTable.in(Phase.CLOSING);
        var came = Telling.of(CommandType.ATTEND, Map.of("personId", BRAM, "attended", true));
        table.tell(FATIMA, CommandType.END);
        table.pass(Duration.ofHours(24));
        table.tell(FATIMA, came).tell(FATIMA, came);

        assertThat(table.course().attended()).containsExactly(BRAM);
        table.tell(FATIMA, Telling.of(CommandType.ATTEND, Map.of("personId", BRAM, "attended", false)));
        assertThat(table.course().attended()).isEmpty();
        table.passMinutes(1);
        assertRefused(ProblemCode.MEETING_OVER, () -> table.tell(FATIMA, came));
    }
}
