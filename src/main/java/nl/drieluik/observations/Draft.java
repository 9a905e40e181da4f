package nl.drieluik.observations;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to write down.
 *
 * @param fromMs in milliseconds from the piece's start, as {@code toMs}
 * @param toMs absent for a point in time
 * @param kept private to its author; absent leaves it to the kind, for a feeling is never anything else
 */
public record Draft(
        Kind kind,
        long fromMs,
        @Nullable Long toMs,
        String text,
        @Nullable Boolean kept) {

    /** In characters, without white space around it. */
    public static final int SHORTEST = 5;

    public static final int LONGEST = 280;

    boolean isKept() {
        return kept == null ? kind == Kind.FEELING : kept;
    }
}
