package nl.drieluik.clips;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of a recording others see: which part of what is left of it, and whether anything of that is covered. */
@Embeddable
class Cut {

    @Embedded
    private @Nullable Measures measures;

    @Embedded
    private @Nullable Piece piece;

    /** What is left of the recording, and is watched as such; null while all of it is there. */
    @Embedded
    @AttributeOverride(name = "fromMs", column = @Column(name = "kept_from_ms"))
    @AttributeOverride(name = "toMs", column = @Column(name = "kept_to_ms"))
    private @Nullable Piece kept;

    private @Nullable Instant apartSince;

    /** Whether the piece's files are made with a veil, and so are other ones than the recording's. */
    private boolean veiled;

    @Nullable
    Measures measures() {
        return measures;
    }

    void measure(Measures found) {
        measures = found;
    }

    Piece piece() {
        return piece == null ? recording() : piece;
    }

    /** What there is of the recording, in milliseconds of it. */
    Piece recording() {
        if (kept != null) {
            return kept;
        }
        return measures == null ? Piece.UNKNOWN : measures.whole();
    }

    /** The piece, counted from where the file begins that it is made of. */
    Piece pieceOfWhatIsLeft() {
        return piece().countedFrom(recording().fromMs());
    }

    /** Since when the piece is other than what there is; null while it is the same. */
    @Nullable
    Instant apartSince() {
        return apartSince;
    }

    boolean isApart() {
        return piece != null || veiled;
    }

    boolean isVeiled() {
        return veiled;
    }

    /** Whether a part of the recording was let go. */
    boolean lacksTheRest() {
        return kept != null;
    }

    /** Shows this part. Whether that changed anything. */
    boolean show(Piece wanted, Instant now) {
        requireMeasured();
        if (kept != null && !kept.contains(wanted)) {
            throw new PieceRefused(PieceRefused.RECORDING_GONE);
        }
        var next = wanted.within(recording());
        if (next.equals(piece())) {
            return false;
        }
        piece = next.equals(recording()) ? null : next;
        apartSince = isApart() ? now : null;
        return true;
    }

    /** With a veil, which may be another than before, or without. Whether that changed anything. */
    boolean cover(boolean covered, Instant now) {
        requireMeasured();
        var changed = veiled || covered;
        veiled = covered;
        apartSince = isApart() ? Objects.requireNonNullElse(apartSince, now) : null;
        return changed;
    }

    /** From now on the piece, covered as it is, is all that there is. */
    void forgetTheRest() {
        kept = piece();
        piece = null;
        veiled = false;
        apartSince = null;
    }

    private void requireMeasured() {
        if (measures == null) {
            throw new ClipNotReady();
        }
    }
}
