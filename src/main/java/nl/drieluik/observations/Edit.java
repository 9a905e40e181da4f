package nl.drieluik.observations;

import org.jspecify.annotations.Nullable;

/**
 * What an author wants to change; what is absent stays.
 *
 * @param fromMs in milliseconds from the piece's start. Time is given as a whole: without {@code toMs} a range becomes
 *     a point
 * @param toMs alone, it moves the end
 * @param kept {@code false} releases a note that was private to its author
 */
public record Edit(
        @Nullable Kind kind,
        @Nullable Long fromMs,
        @Nullable Long toMs,
        @Nullable String text,
        @Nullable Boolean kept) {}
