package nl.drieluik.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers, for every module, who may see whose work. */
@Component
public class Access {

    /**
     * How the viewer stands to work of {@code owner}.
     *
     * @param sharedWith the triad that the owner shares it with now; null while it is the owner's alone
     */
    public Standing standing(Viewer viewer, PersonId owner, @Nullable TriadId sharedWith) {
        if (viewer.is(owner)) {
            return Standing.OWNER;
        }
        return Standing.NONE;
    }

    /** Whether this person may share work with that triad: only a member of it may. */
    public boolean mayShareWith(Viewer viewer, TriadId triad) {
        return false;
    }
}
