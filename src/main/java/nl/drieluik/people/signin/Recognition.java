package nl.drieluik.people.signin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.drieluik.common.Secret;
import nl.drieluik.people.Language;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Role;
import nl.drieluik.people.SchoolId;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recognises who holds a secret, as they are now: a role taken away counts at once. It is asked before every answer, so
 * it is one look at the database, past the entities.
 */
@Component
class Recognition {

    private static final String HOLDER = """
            select token.access_token_id, token.last_used_at,
                   person.person_id, person.school_id, person.language, person_role.role
              from access_token token
              join person on person.person_id = token.person_id
              left join person_role on person_role.person_id = person.person_id
             where token.secret_hash = ? and token.expires_at > ? and person.active
            """;

    /** Writing down each use would make a write of every read. */
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;

    Recognition(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One row for each role. */
    private record Row(
            UUID token,
            @Nullable OffsetDateTime lastUsedAt,
            PersonId person,
            SchoolId school,
            Language language,
            @Nullable String role) {}

    Optional<Viewer> holder(String secret) {
        var now = clock.instant();
        var rows = database.sql(HOLDER)
                .params(Secret.hash(secret), now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row(row))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        noteUse(rows.getFirst(), now);
        return Optional.of(viewer(rows));
    }

    private static Viewer viewer(List<Row> rows) {
        var first = rows.getFirst();
        var roles = rows.stream()
                .map(Row::role)
                .filter(Objects::nonNull)
                .map(Role::valueOf)
                .collect(toUnmodifiableSet());
        return new Viewer(
                first.person(), first.school(), roles, first.language().locale());
    }

    private void noteUse(Row token, Instant now) {
        var last = token.lastUsedAt();
        if (last == null || last.toInstant().plus(USE_IS_NOTED_EVERY).isBefore(now)) {
            database.sql("update access_token set last_used_at = ? where access_token_id = ?")
                    .params(now.atOffset(ZoneOffset.UTC), token.token())
                    .update();
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class),
                new PersonId(row.getObject(3, UUID.class)),
                new SchoolId(row.getObject(4, UUID.class)),
                Language.valueOf(row.getString(5)),
                row.getString(6));
    }
}
