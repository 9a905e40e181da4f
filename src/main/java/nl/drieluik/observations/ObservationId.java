package nl.drieluik.observations;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ObservationId(@JsonValue UUID observationId) implements Serializable {

    public static ObservationId random() {
        return new ObservationId(UUID.randomUUID());
    }

    /** For path variables and query parameters. */
    public static ObservationId valueOf(String text) {
        return new ObservationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return observationId.toString();
    }
}
