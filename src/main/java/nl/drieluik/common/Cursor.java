package nl.drieluik.common;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Where a page ended of a list that has the latest first. It holds its own place, so it stays good when the item that
 * stood there is deleted.
 */
public record Cursor(Instant at, UUID id) {

    /** For query parameters. */
    public static Cursor valueOf(String text) {
        var parts = text.split("\\.", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a cursor");
        }
        var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
        return new Cursor(at, UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
    }
}
