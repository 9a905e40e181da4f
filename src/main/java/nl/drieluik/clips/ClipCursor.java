package nl.drieluik.clips;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Where a page of clips ended. It holds its own place, so it stays good when that clip is deleted. */
public record ClipCursor(Instant createdAt, UUID clip) {

    static ClipCursor after(Clip last) {
        return new ClipCursor(last.createdAt(), last.id().clipId());
    }

    /** For query parameters. */
    public static ClipCursor valueOf(String text) {
        var parts = text.split("\\.", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a cursor");
        }
        var createdAt = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
        return new ClipCursor(createdAt, UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, createdAt) + "." + clip;
    }
}
