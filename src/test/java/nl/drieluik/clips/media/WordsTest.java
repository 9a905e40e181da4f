package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyProblemHasWordsAndNothingElseDoes(String language) throws IOException {
        var words = new Properties();
        var file = new ClassPathResource("messages/media_" + language + ".properties");
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        }

        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MediaProblem.values())
                        .map(problem -> "clip-problem." + problem.code())
                        .toList());
    }
}
