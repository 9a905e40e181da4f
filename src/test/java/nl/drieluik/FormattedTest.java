package nl.drieluik;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One formatter for every Java file. A test and not a plugin, because Spotless runs on Maven's own JVM, and a JVM 17
 * cannot parse what we write. {@code mvn test -Dtest=FormattedTest -Dformat.apply=true} writes the files.
 */
class FormattedTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    @Test
    void everyJavaFileIsFormatted() throws IOException, FormatterException {
        var unformatted = new ArrayList<Path>();
        for (Path file : javaFiles()) {
            var source = Files.readString(file);
            var formatted = formatted(source);
            if (source.equals(formatted)) {
                continue;
            }
            if (Boolean.getBoolean("format.apply")) {
                Files.writeString(file, formatted, UTF_8);
            } else {
                unformatted.add(file);
            }
        }
        assertThat(unformatted)
                .as("mvn test -Dtest=FormattedTest -Dformat.apply=true formats these")
                .isEmpty();
    }

    private static String formatted(String source) throws FormatterException {
        var tidy = RemoveUnusedImports.removeUnusedImports(source);
        return FORMATTER.formatSource(ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.PALANTIR));
    }

    private static List<Path> javaFiles() throws IOException {
        var files = new ArrayList<Path>();
        for (var root : List.of("src", "media-samples")) {
            if (Files.isDirectory(Path.of(root))) {
                try (Stream<Path> walk = Files.walk(Path.of(root))) {
                    walk.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("node_modules"))
                            .forEach(files::add);
                }
            }
        }
        return files;
    }
}
