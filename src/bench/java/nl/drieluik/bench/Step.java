package nl.drieluik.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;

/**
 * How far screens were apart: at each moment the farthest ahead less the farthest behind, in milliseconds of the clip.
 */
record Step(List<Double> apart) {

    private static final double EVERY_MS = 20;

    /**
     * @param screens what each showed from which moment on
     * @param spells when the picture played, and the length of the loop it was in; 0 without
     */
    static Step of(List<? extends NavigableMap<Double, Double>> screens, List<Spell> spells) {
        var apart = new ArrayList<Double>();
        for (var spell : spells) {
            for (var moment = spell.from(); moment < spell.to(); moment += EVERY_MS) {
                var at = moment;
                var places = screens.stream()
                        .map(shown -> shown.floorEntry(at).getValue())
                        .toList();
                apart.add(range(places, spell.loopMs()));
            }
        }
        Collections.sort(apart);
        return new Step(apart);
    }

    /** A stretch of time by the wall clock, in milliseconds. */
    record Spell(double from, double to, double loopMs) {

        Spell without(double firstMs) {
            return new Spell(from + firstMs, to, loopMs);
        }
    }

    /** In a loop its end lies beside its beginning. */
    private static double range(List<Double> places, double loopMs) {
        var sorted = places.stream().sorted().toList();
        var range = sorted.getLast() - sorted.getFirst();
        if (loopMs == 0) {
            return range;
        }
        for (int i = 1; i < sorted.size(); i++) {
            range = Math.min(range, Math.abs(loopMs - (sorted.get(i) - sorted.get(i - 1))));
        }
        return range;
    }

    double percentile(double share) {
        return apart.get((int) Math.min(apart.size() - 1L, Math.round(share * apart.size())));
    }

    String row(String line) {
        return "| %s | %.0f | %.0f | %.0f | %.1f %% |"
                .formatted(line, percentile(0.5), percentile(0.95), percentile(1), 100 * beyond(100));
    }

    private double beyond(double ms) {
        return (double) apart.stream().filter(each -> each > ms).count() / apart.size();
    }
}
