package nl.drieluik.coaching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The guides that come with the application: one file for each language. */
@Component
public class Guides {

    private static final String USUAL = "nl";

    private final Map<String, Guide> byLanguage;

    Guides(ResourcePatternResolver resources, JsonMapper json) throws IOException {
        byLanguage = Arrays.stream(resources.getResources("classpath:guides/*.json"))
                .map(file -> read(file, json))
                .collect(toMap(Guide::language, guide -> guide));
    }

    /** The guide in this language; in Dutch where there is none. */
    public Guide in(Locale locale) {
        return requireNonNull(byLanguage.getOrDefault(locale.getLanguage(), byLanguage.get(USUAL)));
    }

    private static Guide read(Resource file, JsonMapper json) {
        try (var in = file.getInputStream()) {
            return json.readValue(in, Guide.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
