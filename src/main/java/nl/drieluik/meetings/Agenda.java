package nl.drieluik.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The phases of a meeting in their order, which one it is at, and the clock that runs in it.
 *
 * @param present the index of the present one; -1 before the start, the number of them after the end
 * @param since when the clock began to run in the present phase, or ran on after a break; null while it stands
 */
record Agenda(List<Slot> slots, int present, @Nullable Instant since) {

    static final Agenda NONE = new Agenda(List.of(), -1, null);

    static Agenda of(List<Slot> slots) {
        return new Agenda(slots, -1, null);
    }

    boolean isAt(Phase phase) {
        var slot = now();
        return slot != null && slot.phase() == phase;
    }

    @Nullable
    Slot now() {
        return present >= 0 && present < slots.size() ? slots.get(present) : null;
    }

    /** Whose case it is now; nobody's around the cases. */
    @Nullable
    PersonId owner() {
        var slot = now();
        return slot == null ? null : slot.owner();
    }

    /** The owners of the cases, in their order. */
    List<PersonId> order() {
        return slots.stream()
                .filter(slot -> slot.phase() == Phase.LOOK_BACK)
                .<PersonId>mapMulti((slot, each) -> {
                    if (slot.owner() != null) {
                        each.accept(slot.owner());
                    }
                })
                .toList();
    }

    /** The same agenda with its clock read: what the present phase uses is counted up to now. */
    Agenda read(Instant now) {
        if (since == null || now() == null) {
            return this;
        }
        var ran = Math.max(0, Duration.between(since, now).toMillis());
        return new Agenda(replaced(present, slots.get(present).use(ran)), present, now);
    }

    Agenda enter(int index, Instant now) {
        return new Agenda(read(now).slots, index, index < slots.size() ? now : null);
    }

    Agenda stopClock(Instant now) {
        return new Agenda(read(now).slots, present, null);
    }

    Agenda runClock(Instant now) {
        return new Agenda(slots, present, now);
    }

    /** What follows: after the switch and the coaching behind it the tips stay locked. */
    int next() {
        var slot = now();
        if (slot != null && (slot.phase() == Phase.SWITCH || slot.round() > 1)) {
            return indexInCase(Phase.PLAN);
        }
        return present + 1;
    }

    /** The last phase of this kind in the present case. */
    int indexInCase(Phase phase) {
        return IntStream.range(0, slots.size())
                .filter(index ->
                        slots.get(index).phase() == phase && slots.get(index).belongsTo(owner()))
                .max()
                .orElseThrow();
    }

    Agenda with(int index, Slot slot) {
        return new Agenda(replaced(index, slot), present, since);
    }

    Agenda with(List<Slot> other) {
        return new Agenda(List.copyOf(other), present, since);
    }

    /** A second round of coaching follows, in the minutes of the tips. */
    Agenda coachOn() {
        var tips = indexInCase(Phase.TIPS);
        var more = new ArrayList<>(slots);
        more.set(tips, slots.get(tips).budget(0));
        more.add(present + 1, new Slot(Phase.COACH, owner(), slots.get(tips).budgetMs(), 0, 2));
        return with(more);
    }

    /** What a second round of coaching has not used of the minutes of the tips. */
    Agenda giveBackToTips() {
        var coaching = slots.get(present);
        if (coaching.round() == 1) {
            return this;
        }
        var tips = indexInCase(Phase.TIPS);
        var back = Math.max(0, coaching.leftMs());
        return with(present, coaching.budget(coaching.budgetMs() - back))
                .with(tips, slots.get(tips).budget(slots.get(tips).budgetMs() + back));
    }

    long usedMs(Predicate<Slot> which) {
        return slots.stream().filter(which).mapToLong(Slot::usedMs).sum();
    }

    long leftMs(Predicate<Slot> which) {
        return slots.stream().filter(which).mapToLong(Slot::leftMs).sum();
    }

    boolean hasBegun(PersonId owner) {
        return slots.stream().limit(present + 1L).anyMatch(slot -> slot.belongsTo(owner));
    }

    /** Without the cases that have not begun. */
    List<Slot> begun() {
        return slots.stream()
                .filter(slot -> slot.owner() == null || hasBegun(slot.owner()))
                .toList();
    }

    boolean isDone(PersonId owner) {
        return hasBegun(owner) && slots.stream().skip(present).noneMatch(slot -> slot.belongsTo(owner));
    }

    private List<Slot> replaced(int index, Slot slot) {
        var changed = new ArrayList<>(slots);
        changed.set(index, slot);
        return List.copyOf(changed);
    }
}
