package nl.drieluik.questions;

import java.time.Instant;
import java.util.List;

/**
 * A learning question as its owner sees it.
 *
 * @param text how it is worded now: the last version's text
 * @param parked it came up and is kept for later
 * @param versions every wording it has had, oldest first
 */
public record LearningQuestion(
        LearningQuestionId id, String text, boolean parked, Instant createdAt, List<QuestionVersion> versions) {

    /** In characters, without white space around it. */
    public static final int SHORTEST = 5;

    public static final int LONGEST = 500;
}
