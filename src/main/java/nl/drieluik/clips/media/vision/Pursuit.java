package nl.drieluik.clips.media.vision;

import java.io.IOException;
import java.io.PrintStream;
import java.util.NavigableMap;

/** Goes from each box to the next, and from the first one back, and says at each step where it is. */
final class Pursuit {

    /** About a second: somebody walks past. What is away for longer may come back as something else. */
    private static final int PATIENCE = 12;

    private final Pictures pictures;
    private final int steps;
    private final PrintStream answer;

    Pursuit(Pictures pictures, int steps, PrintStream answer) {
        this.pictures = pictures;
        this.steps = steps;
        this.answer = answer;
    }

    void follow(NavigableMap<Integer, Box> boxes) throws IOException {
        for (var box : boxes.entrySet()) {
            var next = boxes.higherKey(box.getKey());
            say(box.getKey(), box.getValue());
            follow(box.getKey(), box.getValue(), next == null ? steps : next, 1);
        }
        var first = boxes.firstEntry();
        follow(first.getKey(), first.getValue(), -1, -1);
    }

    private void follow(int from, Box box, int end, int direction) throws IOException {
        try (var quarry = new Quarry(pictures, from, box)) {
            int found = from;
            for (int step = from + direction; step != end; step += direction) {
                if (Math.abs(step - found) <= PATIENCE && quarry.isFoundIn(step)) {
                    found = step;
                }
                say(step, quarry.box());
            }
            if (found + direction != end) {
                answer.println(found + direction);
            }
        }
    }

    private void say(int step, Box box) {
        answer.println(step + " " + box.inside());
    }
}
