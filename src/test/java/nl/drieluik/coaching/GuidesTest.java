package nl.drieluik.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.drieluik.coaching.Guide.Occasion;
import nl.drieluik.coaching.Guide.Prompt;
import nl.drieluik.coaching.Guide.QuestionGroup;
import nl.drieluik.coaching.Guide.Suggestion;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

class GuidesTest {

    private final Guides guides = new Guides(new PathMatchingResourcePatternResolver(), JsonMapper.shared());
    private final Guide dutch = guides.in(Locale.of("nl"));
    private final Guide english = guides.in(Locale.ENGLISH);

    GuidesTest() throws IOException {}

    @Test
    void sayTheSameInBothLanguages() {
        assertThat(dutch.prompts().stream().map(GuidesTest::place))
                .containsExactlyElementsOf(
                        english.prompts().stream().map(GuidesTest::place).toList());
        assertThat(dutch.questions().stream().map(GuidesTest::size))
                .containsExactlyElementsOf(
                        english.questions().stream().map(GuidesTest::size).toList());
    }

    @Test
    void areDutchForWhoeverReadsNeither() {
        assertThat(guides.in(Locale.FRENCH)).isSameAs(dutch);
    }

    @Test
    void askForTheContextOnlyTheFirstTime() {
        assertThat(dutch.prompts("look-back", Occasion.FIRST))
                .extracting(Prompt::when)
                .doesNotContain(Occasion.AGAIN);
        assertThat(dutch.prompts("look-back", Occasion.AGAIN))
                .extracting(Prompt::text)
                .contains("Wat heb je geprobeerd? Welke score geef je het nu?");
    }

    @Test
    void suggestOneOpenQuestionOfEachGroup() {
        assertThat(dutch.suggestions(new Random(1)))
                .extracting(Suggestion::group)
                .containsExactly("focus", "reflect", "options", "ownership", "cooperation");
    }

    @Test
    void suggestTheSameQuestionsToEverybodyInACase() {
        assertThat(places(dutch)).isEqualTo(places(english));
    }

    private static List<Integer> places(Guide guide) {
        return guide.suggestions(new Random(7)).stream()
                .map(suggestion -> guide.questions().stream()
                        .filter(group -> group.group().equals(suggestion.group()))
                        .findAny()
                        .orElseThrow()
                        .texts()
                        .indexOf(suggestion.text()))
                .toList();
    }

    private static List<Object> place(Prompt prompt) {
        return List.of(prompt.phase(), prompt.audience(), String.valueOf(prompt.when()));
    }

    private static List<Object> size(QuestionGroup group) {
        return List.of(group.group(), group.texts().size());
    }
}
