package nl.drieluik.observations;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/** Where a page of observations ended. It holds its own place, so it stays good when that observation is deleted. */
public record Bookmark(long fromMs, Instant createdAt, UUID id) {

    /** By what is seen in the clip, then by who wrote first. */
    static final Comparator<VisibleObservation> ORDER = comparing(Bookmark::after, places());

    private static Comparator<Bookmark> places() {
        return comparingLong(Bookmark::fromMs)
                .thenComparing(Bookmark::createdAt)
                .thenComparing(Bookmark::id);
    }

    static Bookmark after(VisibleObservation last) {
        return new Bookmark(last.fromMs(), last.createdAt(), last.id().observationId());
    }

    boolean isBefore(VisibleObservation other) {
        return places().compare(this, after(other)) < 0;
    }

    /** For query parameters. */
    public static Bookmark valueOf(String text) {
        var parts = text.split("\\.", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a bookmark");
        }
        var createdAt = Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS);
        return new Bookmark(Long.parseLong(parts[0]), createdAt, UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return fromMs + "." + ChronoUnit.MICROS.between(Instant.EPOCH, createdAt) + "." + id;
    }
}
