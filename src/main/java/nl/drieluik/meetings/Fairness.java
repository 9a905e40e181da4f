package nl.drieluik.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.drieluik.people.PersonId;

/** Whose turn is when: whoever went first last time goes last. */
final class Fairness {

    private Fairness() {}

    /**
     * @param who takes part, in the order of their seats
     * @param last the order of the last meeting; empty before the first
     */
    static List<PersonId> order(List<PersonId> who, List<PersonId> last) {
        var turned = new ArrayList<>(last);
        Collections.rotate(turned, -1);
        turned.retainAll(who);
        // Who was not there goes before whoever has just been first.
        var first = last.isEmpty() ? -1 : turned.indexOf(last.getFirst());
        var newcomers = who.stream().filter(person -> !last.contains(person)).toList();
        turned.addAll(first < 0 ? turned.size() : first, newcomers);
        return List.copyOf(turned);
    }
}
