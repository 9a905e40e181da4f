package nl.drieluik.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.drieluik.common.Secret;
import nl.drieluik.testing.ServerProcess;

/** Thousands of triads, written straight into the database of a server that is down. */
record Crowd(int triads, UUID school) {

    /** Three teachers and whoever leads them. */
    static final int SEATS = 4;

    static final int KEEPER = 3;

    static Crowd enrolled(Path data, int triads) throws SQLException {
        try (var server = ServerProcess.start(data)) {
            server.foundSchool(data);
        }
        var url = "jdbc:h2:file:%s/db/drieluik;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(data.toAbsolutePath());
        try (var database = DriverManager.getConnection(url)) {
            var crowd = new Crowd(triads, school(database));
            for (var triad = 0; triad < triads; triad++) {
                crowd.enrol(triad, database);
            }
            return crowd;
        }
    }

    String token(int triad, int seat) {
        return "secret-%d-%d".formatted(triad, seat);
    }

    /** The addresses of their meetings. */
    List<String> plan(ServerProcess server) {
        var meetings = new ArrayList<String>();
        for (var triad = 0; triad < triads; triad++) {
            var plan = "{'triadId': '%s', 'startsAt': '2030-01-01T15:30:00Z'}".formatted(id("triad", triad));
            var planned = server.api(token(triad, KEEPER)).post("/api/meetings", plan);
            meetings.add("/api/meetings/" + planned.text("id"));
        }
        return meetings;
    }

    private void enrol(int triad, Connection database) throws SQLException {
        for (var seat = 0; seat < SEATS; seat++) {
            enrol(triad, seat, database);
        }
        write(
                database,
                "insert into triad (triad_id, school_id, name, facilitator_id, version) values (?, ?, ?, ?, 0)",
                id("triad", triad),
                school,
                "Triad " + triad,
                id("person", triad, KEEPER));
        for (var seat = 0; seat < KEEPER; seat++) {
            write(
                    database,
                    "insert into triad_member (triad_id, seat, person_id) values (?, ?, ?)",
                    id("triad", triad),
                    seat,
                    id("person", triad, seat));
        }
    }

    private void enrol(int triad, int seat, Connection database) throws SQLException {
        var person = id("person", triad, seat);
        var now = Instant.now();
        write(
                database,
                """
                insert into person (person_id, school_id, name, email, language, readable_font, active, created_at)
                values (?, ?, ?, ?, 'NL', false, true, ?)
                """,
                person,
                school,
                "Person %d of %d".formatted(seat, triad),
                person + "@example.org",
                Timestamp.from(now));
        write(
                database,
                "insert into person_role (person_id, role) values (?, ?)",
                person,
                seat == KEEPER ? "FACILITATOR" : "TEACHER");
        write(
                database,
                """
                insert into access_token (access_token_id, person_id, kind, name, secret_hash, created_at, last_used_at, expires_at)
                values (?, ?, 'PROGRAM', 'bench', ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                person,
                Secret.hash(token(triad, seat)),
                Timestamp.from(now),
                Timestamp.from(now.plus(Duration.ofHours(1))),
                Timestamp.from(now.plus(Duration.ofHours(2))));
    }

    private static UUID school(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var schools = statement.executeQuery("select school_id from school")) {
            schools.next();
            return schools.getObject(1, UUID.class);
        }
    }

    private static void write(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private static UUID id(String kind, int... numbers) {
        return UUID.nameUUIDFromBytes((kind + Arrays.toString(numbers)).getBytes(UTF_8));
    }
}
