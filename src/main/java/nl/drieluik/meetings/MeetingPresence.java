package nl.drieluik.meetings;

import java.util.Set;
import nl.drieluik.people.PersonId;

/** Knows who looks at a meeting now; whoever holds the streams implements it. */
public interface MeetingPresence {

    /** @param boards how many screens without an account show it */
    record Present(Set<PersonId> people, int boards) {}

    Present in(MeetingId meeting);
}
