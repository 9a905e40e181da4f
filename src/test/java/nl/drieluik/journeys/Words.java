package nl.drieluik.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The web app's own texts in one language, so that a journey finds a button by its name in every language.
 *
 * @param language the name of the text files: {@code nl} or {@code en}
 */
record Words(String language) {

    private static final Path SOURCES = Path.of("src/main/web/src");
    private static final JsonMapper JSON = new JsonMapper();

    /** The text of a key such as {@code clips:actions.share}, its placeholders filled in: name, value, and so on. */
    String say(String key, String... with) {
        var parts = key.split(":", 2);
        var pointer = "/" + parts[1].replace('.', '/');
        var text = JSON.readTree(file(parts[0])).at(pointer).asString("");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("There is no text " + key);
        }
        for (int at = 0; at < with.length; at += 2) {
            text = text.replace("{{" + with[at] + "}}", with[at + 1]);
        }
        return text;
    }

    /** Names as the app puts them in a sentence. */
    String list(String... names) {
        var and = "nl".equals(language) ? " en " : names.length > 2 ? ", and " : " and ";
        var last = names.length - 1;
        return String.join(", ", Arrays.copyOf(names, last)) + and + names[last];
    }

    private Path file(String area) {
        return Stream.of("features/" + area, "features/clips/" + area, "features/meetings/" + area, area, "app/" + area)
                .map(folder -> SOURCES.resolve(folder + "/texts/" + language + ".json"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
