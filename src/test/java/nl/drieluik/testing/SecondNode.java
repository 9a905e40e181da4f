package nl.drieluik.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The application once more, in the same JVM, on the database of the one under test. */
public final class SecondNode implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private SecondNode(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** @param first the environment of the application under test */
    public static SecondNode beside(Environment first, String... settings) {
        var all = new ArrayList<>(List.of("--server.port=0", "--drieluik.data=" + temporaryFolder()));
        all.addAll(List.of(database(first)));
        all.addAll(List.of(settings));
        return new SecondNode(new SpringApplicationBuilder(program()).run(all.toArray(String[]::new)));
    }

    /** The settings that lead another process to its database too. */
    public static String[] database(Environment first) {
        return Stream.of("spring.datasource.url", "spring.datasource.username")
                // H2 in memory needs no name.
                .filter(first::containsProperty)
                .map(name -> "--" + name + "=" + first.getRequiredProperty(name))
                .toArray(String[]::new);
    }

    public int port() {
        return requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
    }

    private static Class<?> program() {
        try {
            return Class.forName("nl.drieluik.Drieluik");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String temporaryFolder() {
        try {
            return Files.createTempDirectory("drieluik-second").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
