package nl.drieluik.people;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PersonId(@JsonValue UUID personId) implements Serializable {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /** For path variables and query parameters. */
    public static PersonId valueOf(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return personId.toString();
    }
}
