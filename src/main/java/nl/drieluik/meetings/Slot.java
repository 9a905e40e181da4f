package nl.drieluik.meetings;

import java.time.Duration;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A phase on the agenda with its minutes.
 *
 * @param owner of the case; null around the cases
 * @param usedMs without what it is using now
 * @param round 2 is coaching after the switch
 */
record Slot(Phase phase, @Nullable PersonId owner, long budgetMs, long usedMs, int round) {

    static Slot of(Phase phase, @Nullable PersonId owner, Duration budget) {
        return new Slot(phase, owner, budget.toMillis(), 0, 1);
    }

    boolean belongsTo(@Nullable PersonId person) {
        return person == null ? owner == null : person.equals(owner);
    }

    /** What it has not used; below zero when it ran over. */
    long leftMs() {
        return budgetMs - usedMs;
    }

    Slot budget(long ms) {
        return new Slot(phase, owner, ms, usedMs, round);
    }

    Slot use(long ms) {
        return new Slot(phase, owner, budgetMs, usedMs + ms, round);
    }
}
