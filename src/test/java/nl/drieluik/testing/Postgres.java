package nl.drieluik.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/** PostgreSQL, where the system property {@code drieluik.test.database} asks for it. */
final class Postgres {

    /** One server for all tests of this JVM; each application has a database of its own in it. */
    private static final class Server {
        static final EmbeddedPostgres ONLY = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                // By a hook of its own it would be gone while applications still close, and each waits 30 s for it.
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Postgres() {}

    static boolean isAskedFor() {
        return "postgresql".equals(System.getProperty("drieluik.test.database"));
    }

    /** Makes an empty database. Returns the settings that lead to it. */
    static Map<String, String> database() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.ONLY.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "spring.datasource.url",
                Server.ONLY.getJdbcUrl("postgres", name),
                "spring.datasource.username",
                "postgres");
    }
}
