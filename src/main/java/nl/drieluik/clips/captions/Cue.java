package nl.drieluik.clips.captions;

/**
 * What is said at one time.
 *
 * @param toMs its end, exclusive, in milliseconds as its start
 * @param text plain, without an empty line
 */
public record Cue(long fromMs, long toMs, String text) {

    /** The same at so many milliseconds later, or earlier where that is negative. */
    public Cue movedBy(long ms) {
        return new Cue(fromMs + ms, toMs + ms, text);
    }

    /** As far as it lies between these two moments, which it has to touch. */
    public Cue within(long startMs, long endMs) {
        return new Cue(Math.max(fromMs, startMs), Math.min(toMs, endMs), text);
    }
}
