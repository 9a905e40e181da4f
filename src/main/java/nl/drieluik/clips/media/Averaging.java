package nl.drieluik.clips.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The filters that average what a veil covers before anything is encoded, so that no rendition and no still has it. A
 * patch is cut out of the picture, made as small as a few cells, blown up again and put back at the same place.
 */
final class Averaging {

    /** Along the longer side of a patch: nobody is known by so few. */
    private static final int CELLS = 4;

    /** Of the picture's height: 16 lines of 720. */
    private static final double SMALLEST_CELL = 1 / 45.0;

    /** Of a patch, on each side: faces have ears, and trackers lag. */
    private static final double MARGIN = 0.12;

    /** A patch keeps its size in pixels; what grows more than this gets another one. */
    private static final double MOST_GROWTH = 1.5;

    private static final int LEAST_SIDE = 8;

    private final FrameSize size;
    /**
     * Beside each other, out of one split: in a row, each would ask twice for what the one before it asks twice for.
     */
    private final List<String> cutOuts = new ArrayList<>();

    private final List<String> overlays = new ArrayList<>();

    private Averaging(FrameSize size) {
        this.size = size;
    }

    /** To go on a chain of filters whose picture has that size; empty where nothing is covered. */
    static String filters(Veil veil, FrameSize size) {
        var averaging = new Averaging(size);
        veil.patches().forEach(averaging::cover);
        return averaging.chain();
    }

    private String chain() {
        var count = cutOuts.size();
        if (count == 0) {
            return "";
        }
        var chain = new StringBuilder(",split=%d[v0]".formatted(count + 1));
        IntStream.range(0, count).forEach(i -> chain.append("[c%d]".formatted(i)));
        for (int i = 0; i < count; i++) {
            chain.append(";[c%1$d]%2$s[p%1$d];[v%1$d][p%1$d]%3$s".formatted(i, cutOuts.get(i), overlays.get(i)));
            chain.append(i == count - 1 ? "" : "[v%d]".formatted(i + 1));
        }
        return chain.toString();
    }

    static String silence(Veil veil) {
        if (veil.silences().isEmpty()) {
            return "";
        }
        var when = veil.silences().stream().map(Averaging::heard).collect(Collectors.joining("+"));
        // In steps of 3 ms, whatever the rate was: a filter is on or off for all samples that come together.
        return ",aresample=48000,asetnsamples=n=128:p=0,volume=volume=0:enable='" + when + "'";
    }

    private static String heard(Span silence) {
        return during((silence.fromMs() - 5) / 1000.0, (silence.toMs() + 5) / 1000.0);
    }

    private void cover(Patch patch) {
        var from = patch.time().fromMs();
        var places = patch.places();
        for (int first = 0; first < places.size(); ) {
            var run = nextRun(places, first);
            var last = first + run.size() - 1;
            var ends = last == places.size() - 1;
            var to = ends
                    ? patch.time().toMs()
                    : Math.min(run.getLast().atMs(), patch.time().toMs());
            if (to > from) {
                cover(run, from, to);
                from = to;
            }
            // The next run begins where this one ends.
            first = ends ? places.size() : Math.max(last, first + 1);
        }
    }

    /** Places from the first on whose sizes differ little; two at least, where there are two. */
    private static List<Place> nextRun(List<Place> places, int first) {
        var run = new ArrayList<Place>();
        for (var place : places.subList(first, places.size())) {
            run.add(place);
            if (run.size() > 2 && growth(run) > MOST_GROWTH) {
                run.removeLast();
                return run;
            }
        }
        return run;
    }

    private static double growth(List<Place> run) {
        var widths = run.stream().mapToDouble(Place::width).summaryStatistics();
        var heights = run.stream().mapToDouble(Place::height).summaryStatistics();
        return Math.max(widths.getMax() / widths.getMin(), heights.getMax() / heights.getMin());
    }

    private void cover(List<Place> run, long fromMs, long toMs) {
        var width = side(run.stream().mapToDouble(Place::width).max().orElseThrow(), size.width());
        var height = side(run.stream().mapToDouble(Place::height).max().orElseThrow(), size.height());
        var x = corner(
                run.stream()
                        .map(place -> new Knot(place.atMs(), place.middleX()))
                        .toList(),
                size.width(),
                width);
        var y = corner(
                run.stream()
                        .map(place -> new Knot(place.atMs(), place.middleY()))
                        .toList(),
                size.height(),
                height);
        var cell = Math.max(Math.max(width, height) / (double) CELLS, size.height() * SMALLEST_CELL);
        cutOuts.add("crop=w=%d:h=%d:x='%s':y='%s',scale=%d:%d:flags=area,scale=%1$d:%2$d:flags=bilinear"
                .formatted(width, height, x, y, cells(width, cell), cells(height, cell)));
        // Half a millisecond early: what a player calls 3067 may begin at 3066.7.
        overlays.add("overlay=x='%s':y='%s':enable='%s'"
                .formatted(x, y, during((fromMs - 0.5) / 1000, (toMs - 0.5) / 1000)));
    }

    /** Even, as pictures with half the colour are cut. */
    private static int side(double share, int whole) {
        var wanted = (int) Math.ceil(share * (1 + 2 * MARGIN) * whole / 2) * 2;
        return Math.min(Math.max(LEAST_SIDE, wanted), whole / 2 * 2);
    }

    private static int cells(int side, double cell) {
        return (int) Math.max(1, Math.round(side / cell));
    }

    private record Knot(long atMs, double middle) {}

    /** Where the patch's corner is at time t: the same words for cutting it out and for putting it back. */
    private static String corner(List<Knot> knots, int whole, int side) {
        var most = whole - side;
        var wanted = "%s-%d".formatted(along(knots, whole, 0, knots.size() - 1), side / 2);
        return "2*floor(max(0,min(%d,%s))/2)".formatted(most, wanted);
    }

    /** Halved again and again: a path of hundreds of knots is found in a few steps, for each frame. */
    private static String along(List<Knot> knots, int whole, int first, int last) {
        if (first == last) {
            return number(knots.get(first).middle() * whole);
        }
        if (last - first == 1) {
            return line(knots.get(first), knots.get(last), whole);
        }
        var middle = (first + last) / 2;
        return "if(lt(t,%s),%s,%s)"
                .formatted(
                        number(knots.get(middle).atMs() / 1000.0),
                        along(knots, whole, first, middle),
                        along(knots, whole, middle, last));
    }

    /** In a straight line, and no farther than its ends. */
    private static String line(Knot from, Knot to, int whole) {
        var seconds = (to.atMs() - from.atMs()) / 1000.0;
        return "(%s+%s*max(0,min(1,(t-%s)/%s)))"
                .formatted(
                        number(from.middle() * whole),
                        number((to.middle() - from.middle()) * whole),
                        number(from.atMs() / 1000.0),
                        number(seconds));
    }

    private static String during(double fromSeconds, double toSeconds) {
        return "gte(t,%s)*lt(t,%s)".formatted(number(fromSeconds), number(toSeconds));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
