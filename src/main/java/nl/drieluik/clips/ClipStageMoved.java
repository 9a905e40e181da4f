package nl.drieluik.clips;

import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/** Its owner moved it forward. */
public record ClipStageMoved(
        ClipId clip, Stage stage, @Nullable LearningQuestionId learningQuestion) implements ClipEvent {}
