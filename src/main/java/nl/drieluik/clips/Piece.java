package nl.drieluik.clips;

/**
 * The part of a recording that others may see.
 *
 * @param fromMs its start, in milliseconds of the recording
 * @param toMs its end, exclusive, in milliseconds of the recording
 */
public record Piece(long fromMs, long toMs) {

    /** While nothing is known of the recording yet. */
    static final Piece UNKNOWN = new Piece(0, 0);

    public long durationMs() {
        return toMs - fromMs;
    }
}
