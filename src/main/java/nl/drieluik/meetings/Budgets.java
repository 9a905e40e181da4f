package nl.drieluik.meetings;

import static java.time.Duration.ofMinutes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.drieluik.people.PersonId;

/** The minutes of the method: three cases make ninety, with the edges between them. */
final class Budgets {

    private static final Duration OPENING = ofMinutes(2);
    private static final Duration CHANGE = ofMinutes(2);
    private static final Duration COACH = ofMinutes(7);

    /** So much coaching is left when more cases come to a meeting than it had room for. */
    private static final Duration SHORTEST_COACH = ofMinutes(4);

    private Budgets() {}

    static List<Slot> agenda(List<PersonId> order) {
        var slots = new ArrayList<Slot>();
        slots.add(Slot.of(Phase.OPENING, null, OPENING));
        for (var owner : order) {
            if (slots.size() > 1) {
                slots.add(change());
            }
            slots.addAll(caseOf(owner));
        }
        slots.add(closing(order.size()));
        return fitted(slots, order.size(), 0);
    }

    static List<Slot> caseOf(PersonId owner) {
        return List.of(
                Slot.of(Phase.LOOK_BACK, owner, ofMinutes(3)),
                Slot.of(Phase.QUESTION, owner, ofMinutes(1)),
                Slot.of(Phase.WATCH, owner, ofMinutes(4)),
                Slot.of(Phase.DESCRIBE, owner, ofMinutes(4)),
                Slot.of(Phase.COACH, owner, COACH),
                Slot.of(Phase.SWITCH, owner, ofMinutes(1)),
                Slot.of(Phase.TIPS, owner, ofMinutes(3)),
                Slot.of(Phase.PLAN, owner, ofMinutes(4)));
    }

    static Slot change() {
        return Slot.of(Phase.CHANGE, null, CHANGE);
    }

    static Slot closing(int cases) {
        return Slot.of(Phase.CLOSING, null, ofMinutes(cases > 3 ? 4 : 3));
    }

    /**
     * Lets the coaching that is still to come take what is over, or give what is short. One case alone is not
     * stretched.
     *
     * @param from the first phase that may change
     */
    static List<Slot> fitted(List<Slot> slots, int cases, int from) {
        var reset = new ArrayList<>(slots);
        var coaching = new ArrayList<Integer>();
        for (var index = from; index < slots.size(); index++) {
            if (slots.get(index).phase() == Phase.COACH) {
                reset.set(index, slots.get(index).budget(COACH.toMillis()));
                coaching.add(index);
            }
        }
        if (cases > 1 && !coaching.isEmpty()) {
            var each = (total(cases) - sum(reset)) / coaching.size();
            coaching.forEach(index -> reset.set(index, stretched(reset.get(index), each)));
        }
        return List.copyOf(reset);
    }

    private static Slot stretched(Slot slot, long byMs) {
        return slot.budget(Math.max(SHORTEST_COACH.toMillis(), slot.budgetMs() + byMs));
    }

    private static long total(int cases) {
        return ofMinutes(cases > 3 ? 120 : 90).toMillis();
    }

    private static long sum(List<Slot> slots) {
        return slots.stream().mapToLong(Slot::budgetMs).sum();
    }
}
