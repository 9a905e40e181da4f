import java.util.ArrayList;
import java.util.List;

/** A value during a lesson: it rests, and at given moments eases to another value. */
final class Track {

    private final double start;
    private final List<Move> moves = new ArrayList<>();

    Track(double start) {
        this.start = start;
    }

    /** Adds a move; moves are added in the order in which they begin. */
    void to(double value, long fromMs, long overMs) {
        moves.add(new Move(value, fromMs, overMs));
    }

    double at(long ms) {
        var value = start;
        for (var move : moves) {
            value += (move.value - value) * move.progress(ms);
        }
        return value;
    }

    private record Move(double value, long fromMs, long overMs) {

        double progress(long ms) {
            var linear = Math.clamp((ms - fromMs) / (double) overMs, 0, 1);
            return linear * linear * (3 - 2 * linear);
        }
    }
}
