package nl.drieluik.clips;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ClipId(@JsonValue UUID clipId) implements Serializable {

    public static ClipId random() {
        return new ClipId(UUID.randomUUID());
    }

    /** For path variables and query parameters. */
    public static ClipId valueOf(String text) {
        return new ClipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return clipId.toString();
    }
}
