package nl.drieluik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.drieluik.common.ProblemCode;
import org.junit.jupiter.api.Test;

/** Everything a person reads exists in Dutch and in English. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (var dutch : files("_nl.properties")) {
            var english = dutch.resolveSibling(dutch.getFileName().toString().replace("_nl.", "_en."));
            assertThat(keys(english)).as("%s and %s", dutch, english).isEqualTo(keys(dutch));
        }
        assertThat(files("_en.properties")).hasSameSizeAs(files("_nl.properties"));
    }

    @Test
    void noMessageIsEmpty() throws IOException {
        for (var file : files(".properties")) {
            assertThat(read(file).values())
                    .as("%s", file)
                    .noneMatch(text -> text.toString().isBlank());
        }
    }

    @Test
    void everyRefusalHasWords() throws IOException {
        var known = new TreeSet<String>();
        for (var file : files("_en.properties")) {
            known.addAll(keys(file));
        }
        var needed = Stream.of(ProblemCode.values())
                .map(ProblemCode::code)
                .flatMap(code -> Stream.of("problem." + code + ".title", "problem." + code + ".detail"))
                .toList();
        assertThat(known).containsAll(needed);
    }

    private static TreeSet<String> keys(Path file) {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<Path> files(String ending) throws IOException {
        try (var all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
