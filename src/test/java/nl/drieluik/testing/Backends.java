package nl.drieluik.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application under test a database and a data folder that nobody else uses. */
class Backends implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where every server under test unpacks ffmpeg, once for all of them. */
    static final Path PROGRAMS = Path.of("target/programs");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var properties = new HashMap<String, String>();
        properties.put("drieluik.data", temporaryFolder());
        properties.put("drieluik.media.programs", PROGRAMS.toString());
        properties.putAll(Postgres.isAskedFor() ? Postgres.database() : h2());
        TestPropertyValues.of(properties).applyTo(context);
    }

    private static Map<String, String> h2() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
                        .formatted(UUID.randomUUID()));
    }

    private static String temporaryFolder() {
        try {
            return Files.createTempDirectory("drieluik-test").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
