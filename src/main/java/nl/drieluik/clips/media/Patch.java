package nl.drieluik.clips.media;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the picture that is covered.
 *
 * @param places sorted by time, at least one: it goes in a straight line from each to the next, and stays where it is
 *     before the first and after the last
 */
public record Patch(Span time, List<Place> places) {

    /** Of the picture: what nobody sees of a path, and what the margin around a patch makes up for. */
    private static final double TOLERANCE = 0.002;

    /** In milliseconds from then on, as far as it lasts until the end of the span; null where it is not in it. */
    @Nullable
    Patch within(Span span) {
        var from = Math.max(time.fromMs(), span.fromMs());
        var to = Math.min(time.toMs(), span.toMs());
        return from >= to ? null : new Patch(new Span(from, to), places).earlier(span.fromMs());
    }

    private Patch earlier(long ms) {
        return new Patch(
                new Span(time.fromMs() - ms, time.toMs() - ms),
                places.stream().map(place -> place.earlier(ms)).toList());
    }

    /** The same path with as few places as it takes (after Ramer, Douglas and Peucker). */
    public Patch simplified() {
        var kept = new ArrayList<>(List.of(places.getFirst()));
        simplify(0, places.size() - 1, kept);
        return new Patch(time, List.copyOf(kept));
    }

    private void simplify(int from, int to, List<Place> kept) {
        if (from >= to) {
            return;
        }
        var farthest = farthest(from, to);
        if (farthest == from) {
            kept.add(places.get(to));
        } else {
            simplify(from, farthest, kept);
            simplify(farthest, to, kept);
        }
    }

    /** The place that a straight line would miss most; the first, where none is missed. */
    private int farthest(int from, int to) {
        var most = TOLERANCE;
        var found = from;
        for (int i = from + 1; i < to; i++) {
            var missed = missed(places.get(from), places.get(i), places.get(to));
            if (missed > most) {
                most = missed;
                found = i;
            }
        }
        return found;
    }

    private static double missed(Place from, Place place, Place to) {
        var share = (double) (place.atMs() - from.atMs()) / (to.atMs() - from.atMs());
        return Math.max(
                Math.max(
                        off(from.middleX(), place.middleX(), to.middleX(), share),
                        off(from.middleY(), place.middleY(), to.middleY(), share)),
                Math.max(
                        off(from.width(), place.width(), to.width(), share),
                        off(from.height(), place.height(), to.height(), share)));
    }

    private static double off(double from, double value, double to, double share) {
        return Math.abs(from + (to - from) * share - value);
    }
}
