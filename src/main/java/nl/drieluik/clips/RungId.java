package nl.drieluik.clips;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record RungId(@JsonValue UUID rungId) implements Serializable {

    public static RungId random() {
        return new RungId(UUID.randomUUID());
    }

    /** For path variables. */
    public static RungId valueOf(String text) {
        return new RungId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return rungId.toString();
    }
}
