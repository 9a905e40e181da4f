package nl.drieluik.meetings;

import nl.drieluik.clips.ClipId;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/**
 * What an owner brings.
 *
 * @param without it was decided that the case runs without a clip
 */
record Choice(@Nullable ClipId clip, @Nullable LearningQuestionId question, boolean without) {

    static final Choice NONE = new Choice(null, null, false);
}
