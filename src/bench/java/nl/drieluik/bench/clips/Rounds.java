package nl.drieluik.bench.clips;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What was measured when several took turns, A B C A B C: whatever else the machine does meanwhile meets all alike.
 *
 * @param taken of each contestant, one for each round
 */
record Rounds<T>(Map<String, List<T>> taken) {

    /** How many there are; {@code -Ddrieluik.bench.rounds} says otherwise. */
    static final int USUALLY = Integer.getInteger("drieluik.bench.rounds", 5);

    /** One turn of one contestant. */
    @FunctionalInterface
    interface Turn<T> {
        T take() throws Exception;
    }

    /** One more round than counts: the first warms everybody up. */
    static <T> Rounds<T> take(int rounds, Map<String, Turn<T>> contestants) throws Exception {
        var taken = new LinkedHashMap<String, List<T>>();
        for (var round = 0; round <= rounds; round++) {
            for (var contestant : contestants.entrySet()) {
                var measured = contestant.getValue().take();
                if (round > 0) {
                    taken.computeIfAbsent(contestant.getKey(), name -> new ArrayList<>())
                            .add(measured);
                }
            }
        }
        return new Rounds<>(taken);
    }

    Figures of(String contestant, ToDoubleFunction<T> figure) {
        return Figures.of(taken.getOrDefault(contestant, List.of()).stream()
                .map(figure::applyAsDouble)
                .toList());
    }
}
