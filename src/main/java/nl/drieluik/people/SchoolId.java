package nl.drieluik.people;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record SchoolId(@JsonValue UUID schoolId) implements Serializable {

    public static SchoolId random() {
        return new SchoolId(UUID.randomUUID());
    }

    /** For path variables and query parameters. */
    public static SchoolId valueOf(String text) {
        return new SchoolId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return schoolId.toString();
    }
}
