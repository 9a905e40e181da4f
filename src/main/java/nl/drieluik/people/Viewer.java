package nl.drieluik.people;

import java.util.Locale;
import java.util.Set;

/** Whoever asks: the signed-in person, as controllers receive it and pass it on. */
public record Viewer(PersonId person, SchoolId school, Set<Role> roles, Locale locale) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }
}
