package nl.drieluik.meetings;

import static java.util.Objects.requireNonNull;
import static nl.drieluik.meetings.Refusals.assertRefused;
import static nl.drieluik.meetings.RoundTable.ANNA;
import static nl.drieluik.meetings.RoundTable.BRAM;
import static nl.drieluik.meetings.RoundTable.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.meetings.replay.Playback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who moves the picture, and the owner's brake. */
class PictureTest {

    private final RoundTable table = RoundTable.in(Phase.WATCH);

    @Test
    void watchingBeginsAtTheStartAndPaused() {
        assertThat(playback().positionMs()).isZero();
        assertThat(playback().playing()).isFalse();
    }

    @Test
    void theKeeperMovesThePicture() {
        table.tell(FATIMA, CommandType.PLAY);
        table.pass(Duration.ofSeconds(5));
        table.tell(FATIMA, CommandType.PAUSE);

        assertThat(playback().positionMs()).isEqualTo(5000);
    }

    @Test
    void nobodyElseDoesUnlessTheyWereGivenThePicture() {
        assertRefused(ProblemCode.CONTROLS_ELSEWHERE, () -> table.tell(BRAM, CommandType.PLAY));
        table.tell(FATIMA, Telling.of(CommandType.GIVE_CONTROLS, "personId", BRAM));
        table.tell(BRAM, CommandType.PLAY);
        table.tell(FATIMA, CommandType.GIVE_CONTROLS);

        assertRefused(ProblemCode.CONTROLS_ELSEWHERE, () -> table.tell(BRAM, CommandType.PAUSE));
    }

    @Test
    void theOwnersBrakeStopsThePictureForEverybody() {
        table.tell(FATIMA, CommandType.PLAY);
        table.pass(Duration.ofSeconds(2));
        table.tell(ANNA, CommandType.BRAKE);

        assertThat(playback().playing()).isFalse();
        assertThat(playback().positionMs()).isEqualTo(2000);
        assertThat(table.course().screen().braked()).isTrue();
        table.tell(ANNA, CommandType.RELEASE_BRAKE);
        table.tell(FATIMA, CommandType.PLAY);
        assertThat(playback().playing()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAY", "PAUSE", "SEEK", "RATE", "LOOP", "UNLOOP", "SPOTLIGHT", "UNSPOTLIGHT"})
    void untilItIsReleasedNothingMoves(CommandType type) {
        table.tell(ANNA, CommandType.BRAKE);

        assertRefused(ProblemCode.BRAKED, () -> table.tell(FATIMA, type));
    }

    @Test
    void onlyTheOwnerBrakes() {
        assertRefused(ProblemCode.ONLY_THE_CASE_OWNER, () -> table.tell(FATIMA, CommandType.BRAKE));
        assertRefused(ProblemCode.ONLY_THE_CASE_OWNER, () -> table.tell(BRAM, CommandType.BRAKE));
        assertRefused(ProblemCode.ONLY_THE_CASE_OWNER, () -> table.tell(FATIMA, CommandType.RELEASE_BRAKE));
        assertRefused(ProblemCode.NOT_BRAKED, () -> table.tell(ANNA, CommandType.RELEASE_BRAKE));
    }

    @Test
    void theBrakeEndsWithTheCase() {
        table.tell(ANNA, CommandType.BRAKE);
        table.goTo(Phase.CHANGE);

        assertThat(table.course().screen()).isEqualTo(Screen.DARK);
    }

    @Test
    void aClipThatWasTakenBackPlaysNoMoreAndTheCaseGoesOn() {
        table.tell(FATIMA, CommandType.PLAY);
        table.takeBack(ANNA);

        assertRefused(ProblemCode.NOTHING_TO_PLAY, () -> table.tell(FATIMA, CommandType.PAUSE));
        table.goTo(Phase.PLAN);
        assertThat(table.slot().phase()).isEqualTo(Phase.PLAN);
    }

    @Test
    void aClipThatIsStillPreparedPlaysAsSoonAsItIsReady() {
        var early = RoundTable.led();
        early.prepareAnew(ANNA);
        early.tell(FATIMA, CommandType.START).goTo(Phase.WATCH);
        assertThat(early.course().screen().playback()).isNull();
        assertRefused(ProblemCode.NOTHING_TO_PLAY, () -> early.tell(FATIMA, CommandType.PLAY));
    }

    @Test
    void aMomentIsLoopedWithinTheClip() {
        table.tell(FATIMA, Telling.of(CommandType.LOOP, Map.of("fromMs", 110_000, "toMs", 130_000)));

        assertThat(playback().loop()).isEqualTo(new Playback.Loop(110_000, 120_000));
        assertThat(playback().positionMs()).isEqualTo(110_000);
        assertRefused(
                ProblemCode.LOOP_NOT_POSSIBLE,
                () -> table.tell(FATIMA, Telling.of(CommandType.LOOP, Map.of("fromMs", 2000, "toMs", 2000))));
    }

    @Test
    void aSpotOfThePictureIsLit() {
        table.tell(FATIMA, Telling.of(CommandType.SPOTLIGHT, Map.of("x", 0.5, "y", 0.25, "radius", 0.1)));
        assertThat(playback().spotlight()).isEqualTo(new Playback.Spotlight(0.5, 0.25, 0.1));
        table.tell(FATIMA, CommandType.UNSPOTLIGHT);
        assertThat(playback().spotlight()).isNull();
    }

    @Test
    void whatACommandCannotDoWithoutIsNamed() {
        assertRefused(ProblemCode.COMMAND_INCOMPLETE, () -> table.tell(FATIMA, CommandType.SEEK));
        assertRefused(ProblemCode.COMMAND_INCOMPLETE, () -> table.tell(FATIMA, CommandType.RATE));
    }

    private Playback playback() {
        return requireNonNull(table.course().screen().playback());
    }
}
