package nl.drieluik.coaching;

import java.time.Instant;
import java.util.List;
import nl.drieluik.questions.LearningQuestion;

/**
 * An action improvement plan as its owner reads it now. Text that was not written yet is empty.
 *
 * @param version what an edit must carry; reflections do not raise it
 * @param open whether {@code now} to {@code consequences} may be written: from the coaching about a clip of the
 *     question on
 * @param now what the owner sees themselves do now; it is meant to quote at least one observation, and not refused
 *     without
 * @param feedback what the owner selected from their peers' observations
 * @param reflections in the order of their dates
 */
public record Plan(
        PlanId id,
        long version,
        LearningQuestion learningQuestion,
        boolean open,
        String now,
        List<QuotedObservation> nowObservations,
        String goal,
        String satisfiedWhen,
        List<Step> steps,
        String consequences,
        List<QuotedObservation> feedback,
        List<Reflection> reflections,
        Instant updatedAt) {

    /** Of every text in a plan, in characters. */
    public static final int LONGEST_TEXT = 2000;

    /** Of steps, and of observations beside one field. */
    public static final int MOST_ITEMS = 50;
}
