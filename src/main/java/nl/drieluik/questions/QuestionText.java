package nl.drieluik.questions;

/**
 * A learning question as it stands beside a clip, where its owner's peers read it too.
 *
 * @param version which wording this is, counted from 1
 */
public record QuestionText(LearningQuestionId id, String text, int version) {}
