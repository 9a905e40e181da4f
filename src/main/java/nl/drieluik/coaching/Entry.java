package nl.drieluik.coaching;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reflection as it is kept. */
@Embeddable
record Entry(
        @Column(name = "reflection_id") UUID id,
        @Column(name = "written_at") Instant at,
        int score,
        String tried,
        String effect,
        String whyNotLower,
        @Column(name = "wanted_next") String next,
        @Nullable Spot spot) {

    static Entry of(NewReflection reflection, @Nullable Spot spot, Instant at) {
        return new Entry(
                UUID.randomUUID(),
                at,
                reflection.score(),
                requireNonNullElse(reflection.tried(), ""),
                requireNonNullElse(reflection.effect(), ""),
                reflection.whyNotLower(),
                requireNonNullElse(reflection.next(), ""),
                spot);
    }

    Entry {
        if (score < 1 || score > 10 || whyNotLower.isBlank()) {
            throw new IllegalArgumentException("a score is 1 to 10 and says what keeps it from being lower");
        }
    }
}
