package nl.drieluik.observations;

import jakarta.persistence.Embeddable;
import nl.drieluik.clips.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A point in a clip, or a range of it, in milliseconds. Stored against the recording, so that an observation stays with
 * what was seen when the piece is cut anew; people meet it counted from the piece's start.
 *
 * @param toMs absent for a point
 */
@Embeddable
record Moment(long fromMs, @Nullable Long toMs) {

    Moment {
        if (toMs != null && toMs <= fromMs) {
            throw new ObservationRefused.EndsBeforeStart();
        }
    }

    /** This moment of the piece, as a moment of the recording; refused when it is not in the piece. */
    Moment inRecording(Piece piece) {
        var last = toMs == null ? fromMs : toMs;
        if (fromMs < 0 || last > piece.durationMs() || piece.durationMs() == 0) {
            throw new ObservationRefused.OutsidePiece(piece.durationMs());
        }
        return new Moment(fromMs + piece.fromMs(), toMs == null ? null : toMs + piece.fromMs());
    }

    /** Whether the piece shows anything of this moment of the recording, so that others can see what it is about. */
    boolean isSeenIn(Piece piece) {
        var lasts = toMs != null && toMs > piece.fromMs();
        return fromMs <= piece.toMs() && (fromMs >= piece.fromMs() || lasts);
    }

    /** The same range of the recording, which ends at this moment of the piece. */
    Moment until(long endMs, Piece piece) {
        var end = new Moment(endMs, null).inRecording(piece);
        return new Moment(fromMs, end.fromMs());
    }

    /**
     * This moment of the recording, counted from the piece's start; of a range only what the piece shows. One that it
     * shows nothing of lies before 0, or behind its end.
     */
    Moment inPiece(Piece piece) {
        var start = fromMs - piece.fromMs();
        if (toMs == null) {
            return new Moment(start, null);
        }
        if (!isSeenIn(piece)) {
            return new Moment(start, toMs - piece.fromMs());
        }
        return clipped(Math.max(0, start), Math.min(toMs - piece.fromMs(), piece.durationMs()));
    }

    /** Of a range of which the last moment is seen, a point is left. */
    private static Moment clipped(long start, long end) {
        return new Moment(start, end > start ? end : null);
    }
}
