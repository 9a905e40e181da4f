package nl.drieluik.bench.clips;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** One figure, measured several times; the least first. */
record Figures(List<Double> sorted) {

    static Figures of(Collection<Double> measured) {
        return new Figures(measured.stream().sorted().toList());
    }

    double median() {
        return at(0.5);
    }

    /** The value that this share of all stays below. */
    double at(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    /** The median, and between which values all lie. */
    String text(int decimals) {
        var number = "%." + decimals + "f";
        var pattern = number + " (" + number + "–" + number + ")";
        return String.format(Locale.ROOT, pattern, median(), sorted.getFirst(), sorted.getLast());
    }

    static String ratio(double ours, double theirs) {
        return String.format(Locale.ROOT, "%.2f", ours / theirs);
    }
}
