package nl.drieluik.clips.media;

/** A piece of a recording, in milliseconds of the time that its player shows; {@code toMs} is no longer in it. */
public record Span(long fromMs, long toMs) {

    public Span {
        if (fromMs < 0 || toMs <= fromMs) {
            throw new IllegalArgumentException("A piece ends after it starts: " + fromMs + "-" + toMs);
        }
    }

    long lengthMs() {
        return toMs - fromMs;
    }

    /** What there is of it in a recording this long. */
    Span within(long durationMs) {
        return new Span(fromMs, Math.min(toMs, durationMs));
    }
}
