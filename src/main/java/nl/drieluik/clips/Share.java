package nl.drieluik.clips;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.drieluik.people.TriadId;

/**
 * With whom a clip is shared.
 *
 * @param until the last day; after it the clip is its owner's alone
 */
@Embeddable
public record Share(
        TriadId triad, @Column(name = "shared_until") LocalDate until) {

    boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
