package nl.drieluik.people;

import java.util.List;
import java.util.Set;

/** Who I am: the first thing that a client asks. */
public record Me(
        PersonId id,
        String name,
        String email,
        Language language,
        boolean readableFont,
        Set<Role> roles,
        SchoolName school,
        List<TriadDetails> triads) {}
