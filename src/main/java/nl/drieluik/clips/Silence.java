package nl.drieluik.clips;

/** Seconds that nobody but the owner hears, in milliseconds of the recording; {@code toMs} is no longer in it. */
public record Silence(long fromMs, long toMs) {

    boolean isIn(long durationMs) {
        return fromMs >= 0 && fromMs < toMs && toMs <= durationMs;
    }
}
