package nl.drieluik.coaching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How to lead the talk about a case, in one language: a sentence or two for each phase, and a library of open
 * questions.
 *
 * @param language {@code nl} or {@code en}
 * @param questions in five groups
 */
public record Guide(String language, List<Prompt> prompts, List<QuestionGroup> questions) {

    /** Whom a prompt speaks to. */
    public enum Audience {
        @JsonProperty("facilitator")
        FACILITATOR,
        @JsonProperty("owner")
        OWNER,
        @JsonProperty("coach")
        COACH,
        @JsonProperty("everybody")
        EVERYBODY
    }

    /** Whether a prompt fits only one's first case, or only a later one. */
    public enum Occasion {
        @JsonProperty("first")
        FIRST,
        @JsonProperty("again")
        AGAIN
    }

    /**
     * @param phase as the meeting names it: {@code look-back}
     * @param when null for both
     */
    public record Prompt(
            String phase, Audience audience, @Nullable Occasion when, String text) {

        boolean fits(String asked, Occasion occasion) {
            return phase.equals(asked) && (when == null || when == occasion);
        }
    }

    /** @param name for people, {@code group} for programs */
    public record QuestionGroup(String group, String name, List<String> texts) {}

    /** An open question for a coach to ask. */
    public record Suggestion(String group, String name, String text) {}

    public List<Prompt> prompts(String phase, Occasion occasion) {
        return prompts.stream().filter(prompt -> prompt.fits(phase, occasion)).toList();
    }

    /** One question of each group: drawn by chance, and the same in every language for the same chance. */
    public List<Suggestion> suggestions(RandomGenerator chance) {
        return questions.stream().map(group -> drawn(group, chance)).toList();
    }

    private static Suggestion drawn(QuestionGroup group, RandomGenerator chance) {
        var text = group.texts().get(chance.nextInt(group.texts().size()));
        return new Suggestion(group.group(), group.name(), text);
    }
}
