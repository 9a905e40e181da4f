package nl.drieluik.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

class HintWordListsTest {

    private final HintWordLists lists =
            new HintWordLists(new PathMatchingResourcePatternResolver(), JsonMapper.shared());

    HintWordListsTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void haveWordsAndAHelpingQuestionForEachGroup(String language) {
        assertThat(lists.in(language)).hasValueSatisfying(words -> {
            assertThat(words.groups()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(words.groups()).allSatisfy(group -> {
                assertThat(group.question()).contains("?");
                assertThat(group.words()).isNotEmpty().doesNotHaveDuplicates();
            });
        });
    }

    @Test
    void areOnlyForLanguagesThatHaveOne() {
        assertThat(lists.in("fr")).isEmpty();
    }
}
