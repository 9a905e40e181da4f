package nl.drieluik.people;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record TriadId(@JsonValue UUID triadId) implements Serializable {

    public static TriadId random() {
        return new TriadId(UUID.randomUUID());
    }

    /** For path variables and query parameters. */
    public static TriadId valueOf(String text) {
        return new TriadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return triadId.toString();
    }
}
