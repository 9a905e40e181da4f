package nl.drieluik.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a triad is, for modules that let it do something together.
 *
 * @param members in the order of their seats
 * @param facilitation 1: every prompt, 2: prompts on request, 3: a peer keeps the time
 */
public record TriadPeople(
        TriadId id,
        SchoolId school,
        String name,
        List<PersonId> members,
        @Nullable PersonId facilitator,
        int facilitation,
        List<String> agreements) {

    /** The members and whoever leads them. */
    public List<PersonId> people() {
        var all = new ArrayList<>(members);
        if (facilitator != null) {
            all.add(facilitator);
        }
        return all;
    }

    public boolean includes(PersonId person) {
        return members.contains(person) || person.equals(facilitator);
    }

    /** Whether this is the coordinator of its school, who plans for it and takes no part. */
    public boolean isCoordinatedBy(Viewer viewer) {
        return viewer.is(Role.COORDINATOR) && school.equals(viewer.school());
    }

    /** Whether its facilitator still keeps the time. */
    public boolean isLed() {
        return facilitator != null && facilitation < 3;
    }
}
