package nl.drieluik.observations;

import java.time.Instant;
import nl.drieluik.clips.ClipId;
import nl.drieluik.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An observation as one viewer meets it. Whoever holds one has been allowed to see it.
 *
 * @param fromMs in milliseconds from the piece's start, as {@code toMs}
 * @param toMs absent for a point in time
 * @param kept private to its author
 * @param editedAt absent while it stands as it was placed
 */
public record VisibleObservation(
        ObservationId id,
        ClipId clip,
        PersonName author,
        Kind kind,
        long fromMs,
        @Nullable Long toMs,
        String text,
        boolean kept,
        Instant createdAt,
        @Nullable Instant editedAt) {}
