package nl.drieluik.people.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A browser's session or a program's token: whoever holds the secret is that person. */
@Entity
class AccessToken {

    enum Kind {
        BROWSER,
        PROGRAM
    }

    @Id
    private UUID accessTokenId;

    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String secretHash;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;
    private Instant expiresAt;

    AccessToken(PersonId person, Kind kind, String name, String secretHash, Instant now, Duration lifetime) {
        this.accessTokenId = UUID.randomUUID();
        this.person = person;
        this.kind = kind;
        this.name = name;
        this.secretHash = secretHash;
        this.createdAt = now;
        this.expiresAt = now.plus(lifetime);
    }

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    PersonId person() {
        return person;
    }

    TokenDetails describe() {
        return new TokenDetails(accessTokenId, name, createdAt, lastUsedAt, null);
    }
}
