package nl.drieluik.questions;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record LearningQuestionId(@JsonValue UUID learningQuestionId) implements Serializable {

    public static LearningQuestionId random() {
        return new LearningQuestionId(UUID.randomUUID());
    }

    /** For path variables and query parameters. */
    public static LearningQuestionId valueOf(String text) {
        return new LearningQuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return learningQuestionId.toString();
    }
}
