package nl.drieluik.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.TriadPeople;

/** Another order of the cases that have not begun: turned round, dropped or added. */
class Reordering {

    private final Table table;
    private final Agenda agenda;

    Reordering(Table table) {
        this.table = table;
        this.agenda = table.course().agenda();
    }

    static void refuseStrangers(List<PersonId> order, TriadPeople triad) {
        if (new HashSet<>(order).size() != order.size() || !triad.members().containsAll(order)) {
            throw new MeetingRefused(ProblemCode.ORDER_NOT_POSSIBLE);
        }
    }

    Course to(List<PersonId> order) {
        refuseStrangers(order, table.triad());
        var before = agenda.order();
        var owners = new ArrayList<>(before.stream().filter(agenda::hasBegun).toList());
        var waiting = order.stream().filter(owner -> !agenda.hasBegun(owner)).toList();
        owners.addAll(waiting);
        var slots = slots(waiting, owners.size());
        var fitted =
                owners.size() == before.size() ? slots : Budgets.fitted(slots, owners.size(), agenda.present() + 1);
        return table.course()
                .with(agenda.with(fitted))
                .with(owners.stream().map(this::caseOf).toList());
    }

    private Case caseOf(PersonId owner) {
        return table.course().caseOf(owner).orElseGet(() -> Casting.of(owner, table));
    }

    private List<Slot> slots(List<PersonId> waiting, int cases) {
        var slots = new ArrayList<>(begun());
        for (var owner : waiting) {
            if (slots.getLast().owner() != null) {
                slots.add(Budgets.change());
            }
            slots.addAll(agenda.order().contains(owner) ? present(owner) : Budgets.caseOf(owner));
        }
        slots.add(cases == agenda.order().size() ? agenda.slots().getLast() : Budgets.closing(cases));
        return slots;
    }

    /** All up to now, and what follows of the case that is on. */
    private List<Slot> begun() {
        var begun = new ArrayList<>(agenda.slots().subList(0, agenda.present() + 1));
        if (agenda.owner() != null) {
            agenda.slots().stream()
                    .skip(agenda.present() + 1L)
                    .filter(slot -> slot.belongsTo(agenda.owner()))
                    .forEach(begun::add);
        }
        return begun;
    }

    private List<Slot> present(PersonId owner) {
        return agenda.slots().stream().filter(slot -> slot.belongsTo(owner)).toList();
    }
}
