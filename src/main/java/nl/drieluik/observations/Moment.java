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

    /** Whether this moment of the recording begins in the piece, so that others can see what it is about. */
    boolean beginsIn(Piece piece) {
        return fromMs >= piece.fromMs() && fromMs <= piece.toMs();
    }

    /** This moment of the recording, counted from the piece's start; a range ends with the piece at the latest. */
    Moment inPiece(Piece piece) {
        var start = fromMs - piece.fromMs();
        if (toMs == null) {
            return new Moment(start, null);
        }
        var end = Math.min(toMs - piece.fromMs(), piece.durationMs());
        return new Moment(start, end > start ? end : null);
    }
}
