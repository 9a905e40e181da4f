package nl.drieluik.meetings;

import static nl.drieluik.meetings.Refusals.assertRefused;
import static nl.drieluik.meetings.RoundTable.ANNA;
import static nl.drieluik.meetings.RoundTable.BRAM;
import static nl.drieluik.meetings.RoundTable.DIEN;
import static nl.drieluik.meetings.RoundTable.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.meetings.MeetingView.MeetingRole;
import nl.drieluik.meetings.replay.Playback;
import org.junit.jupiter.api.Test;

/** What is brought, counted and shown in a case. */
class CaseTest {

    @Test
    void withoutAChoiceTheNewestClipThatWasNotTalkedAboutIsBrought() {
        var table = RoundTable.led();
        var older = table.newestClip(ANNA).orElseThrow();
        table.talkedAbout(table.share(ANNA));
        table.tell(FATIMA, CommandType.START);

        assertThat(table.caseOf(ANNA).choice().clip()).isEqualTo(older.id());
        assertThat(table.caseOf(ANNA).choice().question()).isEqualTo(older.learningQuestion());
    }

    @Test
    void withoutAClipTheNewestQuestionIsBrought() {
        var table = RoundTable.led();
        table.takeBack(ANNA);
        var question = table.ask(ANNA);
        table.tell(FATIMA, CommandType.START);

        assertThat(table.caseOf(ANNA).choice()).isEqualTo(new Choice(null, question, false));
    }

    @Test
    void beforeTheStartNobodysQuestionIsToldWithoutAClip() {
        var table = RoundTable.led();
        table.takeBack(ANNA);
        table.ask(ANNA);

        assertThat(Casting.expected(table.as(BRAM)))
                .filteredOn(each -> each.owner().equals(ANNA))
                .allMatch(each -> each.choice().question() == null);
    }

    @Test
    void theOwnerChoosesBeforeTheMeeting() {
        var table = RoundTable.led();
        var older = table.newestClip(ANNA).orElseThrow().id();
        table.share(ANNA);
        table.tell(ANNA, Telling.of(CommandType.CHOOSE, "clipId", older));
        table.tell(FATIMA, CommandType.START);

        assertThat(table.caseOf(ANNA).choice().clip()).isEqualTo(older);
    }

    @Test
    void theOwnerMayGoWithoutAClip() {
        var table = RoundTable.led();
        table.tell(ANNA, Telling.of(CommandType.CHOOSE, "noClip", true));
        table.tell(FATIMA, CommandType.START);

        assertThat(table.caseOf(ANNA).choice().clip()).isNull();
    }

    @Test
    void theKeeperChoosesTheClipForSomebodyAndNotTheQuestion() {
        var table = RoundTable.running();
        var clip = table.share(BRAM);
        var question = table.ask(BRAM);
        table.tell(FATIMA, Telling.of(CommandType.CHOOSE, Map.of("ownerId", BRAM, "clipId", clip)));

        assertThat(table.caseOf(BRAM).choice().clip()).isEqualTo(clip);
        assertRefused(
                ProblemCode.ONLY_THE_CASE_OWNER,
                () -> table.tell(
                        FATIMA,
                        Telling.of(CommandType.CHOOSE, Map.of("ownerId", BRAM, "learningQuestionId", question))));
    }

    @Test
    void nobodyChoosesForAnother() {
        var table = RoundTable.running();

        assertRefused(
                ProblemCode.ONLY_THE_CASE_OWNER,
                () -> table.tell(ANNA, Telling.of(CommandType.CHOOSE, Map.of("ownerId", BRAM, "noClip", true))));
    }

    @Test
    void onlyTheOwnersSharedClipAndOwnQuestionCanBeBrought() {
        var table = RoundTable.led();
        var brams = table.newestClip(BRAM).orElseThrow().id();
        var question = table.ask(BRAM);

        assertRefused(
                ProblemCode.NOT_YOURS_TO_BRING,
                () -> table.tell(ANNA, Telling.of(CommandType.CHOOSE, "clipId", brams)));
        assertRefused(
                ProblemCode.NOT_YOURS_TO_BRING,
                () -> table.tell(ANNA, Telling.of(CommandType.CHOOSE, "learningQuestionId", question)));
        assertRefused(
                ProblemCode.NOT_AT_THE_TABLE,
                () -> table.tell(FATIMA, Telling.of(CommandType.CHOOSE, Map.of("ownerId", DIEN, "noClip", true))));
    }

    @Test
    void anotherClipCanBeChosenUntilItHasBeenWatched() {
        var table = RoundTable.in(Phase.WATCH);
        var clip = table.share(ANNA);
        table.tell(ANNA, Telling.of(CommandType.CHOOSE, "clipId", clip));

        assertThat(table.course().screen().playback())
                .isNotNull()
                .extracting(Playback::clipId)
                .isEqualTo(clip);
        table.goTo(Phase.DESCRIBE);
        assertRefused(
                ProblemCode.CASE_PAST_WATCHING, () -> table.tell(ANNA, Telling.of(CommandType.CHOOSE, "clipId", clip)));
    }

    @Test
    void aMeetingThatEndsEarlyKeepsOnlyTheCasesThatHadBegun() {
        var table = RoundTable.in(Phase.PLAN);
        table.tell(FATIMA, CommandType.END);

        assertThat(table.course().cases()).extracting(Case::owner).containsExactly(ANNA);
        assertThat(table.course().agenda().order()).containsExactly(ANNA);
    }

    @Test
    void coachesCountTogetherAndTakeBackNoMoreThanWasCounted() {
        var table = RoundTable.in(Phase.COACH);
        table.tell(BRAM, Telling.of(CommandType.TALLY, "what", "asked"));
        table.tell(RoundTable.CARLA, Telling.of(CommandType.TALLY, "what", "asked"));
        table.tell(BRAM, Telling.of(CommandType.UNTALLY, "what", "tipped"));

        assertThat(table.caseOf(ANNA).asked()).isEqualTo(2);
        assertThat(table.caseOf(ANNA).tipped()).isZero();
    }

    @Test
    void onlyCoachesCountAndOnlyWhileTheyCoach() {
        var table = RoundTable.in(Phase.COACH);
        var asked = Telling.of(CommandType.TALLY, "what", "asked");

        assertRefused(ProblemCode.ONLY_COACHES, () -> table.tell(ANNA, asked));
        assertRefused(ProblemCode.ONLY_COACHES, () -> table.tell(FATIMA, asked));
        table.goTo(Phase.PLAN);
        assertRefused(ProblemCode.NOT_IN_THIS_PHASE, () -> table.tell(BRAM, asked));
    }

    @Test
    void theOwnerShowsThePlanInTheOwnCase() {
        var table = RoundTable.in(Phase.LOOK_BACK);
        var shown = Telling.of(CommandType.SHOW_PLAN, "shown", true);
        table.tell(ANNA, shown);

        assertThat(table.caseOf(ANNA).planShown()).isTrue();
        assertRefused(ProblemCode.ONLY_THE_CASE_OWNER, () -> table.tell(BRAM, shown));
    }

    @Test
    void aPlanThatWasShownMakesRoomForTheClip() {
        var table = RoundTable.in(Phase.LOOK_BACK);
        table.tell(ANNA, Telling.of(CommandType.SHOW_PLAN, "shown", true));
        table.goTo(Phase.QUESTION);
        assertThat(table.caseOf(ANNA).planShown()).isTrue();

        table.goTo(Phase.WATCH);
        assertThat(table.caseOf(ANNA).planShown()).isFalse();
    }

    @Test
    void eachMemberIsOwnerOnceAndCoachesTheOthers() {
        var table = RoundTable.in(Phase.LOOK_BACK);

        assertThat(table.role(ANNA)).isEqualTo(MeetingRole.OWNER);
        assertThat(table.role(BRAM)).isEqualTo(MeetingRole.COACH);
        assertThat(table.role(FATIMA)).isEqualTo(MeetingRole.FACILITATOR);
        assertThat(table.role(null)).isEqualTo(MeetingRole.BOARD);
        table.goTo(Phase.CHANGE);
        table.tell(FATIMA, CommandType.NEXT_PHASE);
        assertThat(table.role(BRAM)).isEqualTo(MeetingRole.OWNER);
    }
}
