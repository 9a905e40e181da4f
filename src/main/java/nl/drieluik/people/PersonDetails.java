package nl.drieluik.people;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;

/**
 * A colleague as the coordinator sees one.
 *
 * @param signedInBefore whether a password was ever chosen; if not, a link is still needed
 */
@Schema(name = "Person")
public record PersonDetails(
        PersonId id, String name, String email, Set<Role> roles, boolean active, boolean signedInBefore) {}
