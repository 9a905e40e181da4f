package nl.drieluik.meetings;

import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One member's half hour: once owner, the others coach.
 *
 * @param switchedAtMs how long it had run when the tips were opened
 * @param asked how many open questions the coaches counted together
 * @param tipped how many tips
 * @param boardChoice what was tapped on the board and nobody confirmed yet
 */
record Case(
        PersonId owner,
        Choice choice,
        @Nullable Long switchedAtMs,
        int asked,
        int tipped,
        boolean planShown,
        @Nullable BoardChoice boardChoice) {

    static Case of(PersonId owner, Choice choice) {
        return new Case(owner, choice, null, 0, 0, false, null);
    }

    Case bring(Choice other) {
        return new Case(owner, other, switchedAtMs, asked, tipped, planShown, boardChoice);
    }

    Case switchAt(long ms) {
        return new Case(owner, choice, ms, asked, tipped, planShown, null);
    }

    Case tap(@Nullable BoardChoice tapped) {
        return new Case(owner, choice, switchedAtMs, asked, tipped, planShown, tapped);
    }

    /** @param by 1 or -1; what was never counted is not taken back */
    Case count(MeetingCommand.Tally what, int by) {
        return switch (what) {
            case ASKED ->
                new Case(owner, choice, switchedAtMs, Math.max(0, asked + by), tipped, planShown, boardChoice);
            case TIPPED ->
                new Case(owner, choice, switchedAtMs, asked, Math.max(0, tipped + by), planShown, boardChoice);
        };
    }

    Case showPlan(boolean shown) {
        return new Case(owner, choice, switchedAtMs, asked, tipped, shown, boardChoice);
    }
}
