package nl.drieluik.observations;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The word lists that come with the application: one file for each language. */
@Component
public class HintWordLists {

    private final Map<String, HintWords> byLanguage;

    HintWordLists(ResourcePatternResolver resources, JsonMapper json) throws IOException {
        byLanguage = Arrays.stream(resources.getResources("classpath:words/*.json"))
                .map(file -> read(file, json))
                .collect(toMap(HintWords::language, words -> words));
    }

    /** @param language {@code nl} or {@code en} */
    public Optional<HintWords> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    private static HintWords read(Resource file, JsonMapper json) {
        try (var in = file.getInputStream()) {
            return json.readValue(in, HintWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
