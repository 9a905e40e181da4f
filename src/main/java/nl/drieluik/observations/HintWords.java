package nl.drieluik.observations;

import java.util.List;

/**
 * The words of one language that the descriptive-language hint underlines.
 *
 * @param language {@code nl} or {@code en}
 */
public record HintWords(String language, List<HintGroup> groups) {

    /**
     * Words that do the same to a sentence.
     *
     * @param id {@code judge}, {@code mind-reading}, ...
     * @param question helps to write it otherwise
     * @param except phrases in which such a word only describes: <i>nog steeds</i>
     */
    public record HintGroup(String id, String question, List<String> words, List<String> except) {}
}
