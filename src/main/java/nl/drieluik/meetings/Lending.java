package nl.drieluik.meetings;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Minutes go from where they are not used to the present phase; there are never more of them. */
class Lending {

    private final Agenda agenda;
    private final List<Slot> slots;
    private long owedMs;

    private Lending(Agenda agenda) {
        this.agenda = agenda;
        this.slots = new ArrayList<>(agenda.slots());
    }

    /** @param agenda with its clock read */
    static Lending in(Agenda agenda) {
        return new Lending(agenda);
    }

    /**
     * What a case saved goes first, then its longest later phases.
     *
     * @param phase null for any phase
     * @param owner null for the present case
     */
    Agenda lend(long ms, @Nullable Phase phase, @Nullable PersonId owner) {
        owedMs = ms;
        Predicate<Slot> lender =
                slot -> slot.belongsTo(lender(phase, owner)) && (phase == null || slot.phase() == phase);
        if (phase == null) {
            take(past().filter(index -> lender.test(slots.get(index))), savedMs(lender));
        }
        take(IntStream.range(agenda.present() + 1, slots.size()).filter(index -> lender.test(slots.get(index))), ms);
        if (owedMs > 0) {
            throw new MeetingRefused(ProblemCode.NOTHING_TO_LEND);
        }
        slots.set(agenda.present(), present().budget(present().budgetMs() + ms));
        return agenda.with(slots);
    }

    private @Nullable PersonId lender(@Nullable Phase phase, @Nullable PersonId owner) {
        var aroundCases = phase == Phase.CHANGE || phase == Phase.CLOSING;
        return owner != null || aroundCases ? owner : agenda.owner();
    }

    private IntStream past() {
        return IntStream.range(0, agenda.present());
    }

    /** What the phases that are over left, less what others of them ran over. */
    private long savedMs(Predicate<Slot> lender) {
        return past().mapToObj(slots::get)
                .filter(lender)
                .mapToLong(Slot::leftMs)
                .sum();
    }

    private void take(IntStream from, long atMostMs) {
        var left = atMostMs;
        for (var index : longestFirst(from)) {
            var slot = slots.get(index);
            var taken = Math.clamp(Math.min(owedMs, left), 0, Math.max(0, slot.leftMs()));
            slots.set(index, slot.budget(slot.budgetMs() - taken));
            owedMs -= taken;
            left -= taken;
        }
    }

    private List<Integer> longestFirst(IntStream indices) {
        return indices.boxed()
                .sorted(comparing((Integer index) -> slots.get(index).leftMs()).reversed())
                .toList();
    }

    private Slot present() {
        return slots.get(agenda.present());
    }
}
