package nl.drieluik.bench.clips;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** One figure, measured several times. */
record Figures(double... sorted) {

    static Figures of(Collection<Double> measured) {
        return new Figures(
                measured.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    double median() {
        return at(0.5);
    }

    /** The value that this share of all stays below. */
    double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    /** The median, and between which values all lie. */
    String text(int decimals) {
        var number = "%." + decimals + "f";
        return (number + " (" + number + "–" + number + ")").formatted(median(), sorted[0], sorted[sorted.length - 1]);
    }

    static String ratio(double ours, double theirs) {
        return String.format(Locale.ROOT, "%.2f", ours / theirs);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
