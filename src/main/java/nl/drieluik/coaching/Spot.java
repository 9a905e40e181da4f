package nl.drieluik.coaching;

import jakarta.persistence.Embeddable;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Piece;
import nl.drieluik.clips.VisibleClip;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a clip, in milliseconds of its recording, so that it stays with what was seen when the piece is cut anew.
 *
 * @param pieceFromMs where the piece began when the owner pointed there, for when the clip is gone
 */
@Embeddable
record Spot(ClipId clip, long atMs, long pieceFromMs) {

    static Spot inPiece(VisibleClip clip, long atMs) {
        var start = clip.piece().fromMs();
        return new Spot(clip.id(), start + atMs, start);
    }

    /** In milliseconds from the start of the piece; its start when the moment was cut away from before it. */
    long fromStartOf(@Nullable Piece piece) {
        return Math.max(0, atMs - (piece == null ? pieceFromMs : piece.fromMs()));
    }
}
