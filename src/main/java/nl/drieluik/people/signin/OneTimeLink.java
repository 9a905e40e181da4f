package nl.drieluik.people.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A link that works once; without a person it founds the school of an empty installation. */
@Entity
class OneTimeLink {

    @Id
    private String secretHash;

    private @Nullable PersonId person;
    private Instant expiresAt;

    OneTimeLink(String secretHash, @Nullable PersonId person, Instant expiresAt) {
        this.secretHash = secretHash;
        this.person = person;
        this.expiresAt = expiresAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    @Nullable
    PersonId person() {
        return person;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
