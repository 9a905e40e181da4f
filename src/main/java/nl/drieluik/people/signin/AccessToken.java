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

    /** Writing down each use would make a write of every read. */
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(5);

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

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    boolean useIsWorthNoting(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(USE_IS_NOTED_EVERY).isBefore(now);
    }

    void noteUse(Instant now) {
        lastUsedAt = now;
    }

    TokenDetails describe() {
        return new TokenDetails(accessTokenId, name, createdAt, lastUsedAt, null);
    }
}
