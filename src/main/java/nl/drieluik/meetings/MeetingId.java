package nl.drieluik.meetings;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record MeetingId(@JsonValue UUID meetingId) implements Serializable {

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    /** For path variables and query parameters. */
    public static MeetingId valueOf(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return meetingId.toString();
    }
}
