package nl.drieluik.clips;

import jakarta.persistence.Embeddable;

/**
 * The part of a recording that others may see.
 *
 * @param fromMs its start, in milliseconds of the recording
 * @param toMs its end, exclusive, in milliseconds of the recording
 */
@Embeddable
public record Piece(long fromMs, long toMs) {

    static final long SHORTEST_MS = 1000;

    /** While nothing is known of the recording yet. */
    static final Piece UNKNOWN = new Piece(0, 0);

    public long durationMs() {
        return toMs - fromMs;
    }

    boolean contains(Piece other) {
        return fromMs <= other.fromMs && other.toMs <= toMs;
    }

    /** The same, counted from there on. */
    Piece countedFrom(long startMs) {
        return new Piece(fromMs - startMs, toMs - startMs);
    }

    /** This piece, as far as the recording goes: clients round its end up. */
    Piece within(Piece recording) {
        if (fromMs < recording.fromMs || fromMs >= recording.toMs || toMs <= fromMs) {
            throw new PieceRefused(PieceRefused.OUTSIDE);
        }
        var inside = new Piece(fromMs, Math.min(toMs, recording.toMs));
        if (inside.durationMs() < SHORTEST_MS && !inside.equals(recording)) {
            throw new PieceRefused(PieceRefused.TOO_SHORT);
        }
        return inside;
    }
}
