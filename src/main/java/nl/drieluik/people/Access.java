package nl.drieluik.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers, for every module, who may see whose work. */
@Component
@Transactional(readOnly = true)
public class Access {

    private final Triads triads;
    private final JdbcClient database;

    Access(Triads triads, JdbcClient database) {
        this.triads = triads;
        this.database = database;
    }

    /**
     * How the viewer stands to work of {@code owner}.
     *
     * @param sharedWith the triad that the owner shares it with now; null while it is the owner's alone
     */
    public Standing standing(Viewer viewer, PersonId owner, @Nullable TriadId sharedWith) {
        if (viewer.is(owner) || sharedWith == null) {
            return alone(viewer, owner);
        }
        return triads.findById(sharedWith)
                .map(triad -> standingIn(triad.members(), triad.facilitator(), owner, viewer.person()))
                .orElse(Standing.NONE);
    }

    /**
     * The same by one look at the database, for what is asked all the time, as players do. Not for a transaction that
     * may have changed a triad: it would not see that yet.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Standing standingAtAGlance(Viewer viewer, PersonId owner, @Nullable TriadId sharedWith) {
        if (viewer.is(owner) || sharedWith == null) {
            return alone(viewer, owner);
        }
        var members = new ArrayList<PersonId>();
        var leading = new ArrayList<PersonId>();
        database.sql("""
                        select member.person_id, triad.facilitator_id from triad
                          join triad_member member on member.triad_id = triad.triad_id
                         where triad.triad_id = ?
                        """).param(sharedWith.triadId()).query(row -> {
            members.add(new PersonId(row.getObject(1, UUID.class)));
            leading.add(new PersonId(row.getObject(2, UUID.class)));
        });
        return members.isEmpty() ? Standing.NONE : standingIn(members, leading.getFirst(), owner, viewer.person());
    }

    /** Whether this person may share work with that triad: only a member of it may. */
    public boolean mayShareWith(Viewer viewer, TriadId triad) {
        return triads.findById(triad)
                .filter(found -> found.hasMember(viewer.person()))
                .isPresent();
    }

    private static Standing alone(Viewer viewer, PersonId owner) {
        return viewer.is(owner) ? Standing.OWNER : Standing.NONE;
    }

    /** Work of somebody who has left the triad is no longer that triad's to see. */
    private static Standing standingIn(
            List<PersonId> members, @Nullable PersonId facilitator, PersonId owner, PersonId viewer) {
        if (!members.contains(owner)) {
            return Standing.NONE;
        }
        if (viewer.equals(facilitator)) {
            return Standing.FACILITATOR;
        }
        return members.contains(viewer) ? Standing.PEER : Standing.NONE;
    }
}
