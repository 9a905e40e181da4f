package nl.drieluik.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers, for every module, who may see whose work. */
@Component
@Transactional(readOnly = true)
public class Access {

    private final Triads triads;

    Access(Triads triads) {
        this.triads = triads;
    }

    /**
     * How the viewer stands to work of {@code owner}.
     *
     * @param sharedWith the triad that the owner shares it with now; null while it is the owner's alone
     */
    public Standing standing(Viewer viewer, PersonId owner, @Nullable TriadId sharedWith) {
        if (viewer.is(owner)) {
            return Standing.OWNER;
        }
        if (sharedWith == null) {
            return Standing.NONE;
        }
        // Work of somebody who has left the triad is no longer that triad's to see.
        return triads.findById(sharedWith)
                .filter(triad -> triad.hasMember(owner))
                .map(triad -> standingIn(triad, viewer.person()))
                .orElse(Standing.NONE);
    }

    /** Whether this person may share work with that triad: only a member of it may. */
    public boolean mayShareWith(Viewer viewer, TriadId triad) {
        return triads.findById(triad)
                .filter(found -> found.hasMember(viewer.person()))
                .isPresent();
    }

    private static Standing standingIn(Triad triad, PersonId person) {
        if (triad.isLedBy(person)) {
            return Standing.FACILITATOR;
        }
        return triad.hasMember(person) ? Standing.PEER : Standing.NONE;
    }
}
