package nl.drieluik.people.signin;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program's token as its owner sees it.
 *
 * @param token the secret itself, shown once: in the answer that made it
 */
@Schema(name = "AccessToken")
public record TokenDetails(
        UUID id,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable String token) {

    TokenDetails with(String secret) {
        return new TokenDetails(id, name, createdAt, lastUsedAt, secret);
    }
}
