package nl.drieluik.coaching;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PlanId(@JsonValue UUID planId) implements Serializable {

    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }

    /** For path variables and query parameters. */
    public static PlanId valueOf(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return planId.toString();
    }
}
