package nl.drieluik.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application under test a database and a data folder that nobody else uses. */
class Backends implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DATABASE = "drieluik.test.database";

    /** One server for all tests of this JVM; each application has a database of its own in it. */
    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var properties = new HashMap<String, String>();
        properties.put("drieluik.data", temporaryFolder());
        properties.putAll("postgresql".equals(System.getProperty(DATABASE)) ? postgresql() : h2());
        TestPropertyValues.of(properties).applyTo(context);
    }

    private static Map<String, String> h2() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
                        .formatted(UUID.randomUUID()));
    }

    private static Map<String, String> postgresql() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Postgres.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "spring.datasource.url",
                Postgres.SERVER.getJdbcUrl("postgres", name),
                "spring.datasource.username",
                "postgres");
    }

    private static String temporaryFolder() {
        try {
            return Files.createTempDirectory("drieluik-test").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
