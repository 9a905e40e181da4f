package nl.drieluik.clips.media;

import java.util.Arrays;
import java.util.List;

/**
 * One line of what {@link nl.drieluik.clips.media.vision.Vision} says: the number of a picture, and either where in it
 * something is or that it was lost there.
 */
record Sighting(int step, List<Double> box) {

    private static final int SIDES = 4;

    /** @throws MediaRefused when it makes no sense */
    static Sighting of(String line) {
        try {
            var words = List.of(line.split(" "));
            var box = words.stream().skip(1).map(Double::valueOf).toList();
            var step = Integer.parseUnsignedInt(words.getFirst());
            if (step >= 0
                    && (box.isEmpty() || (box.size() == SIDES && box.stream().allMatch(Sighting::isShare)))) {
                return new Sighting(step, box);
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new MediaRefused(MediaProblem.PREPARATION_FAILED, "an answer that makes no sense");
    }

    static String words(int step, Place place) {
        return step + " "
                + String.join(
                        " ",
                        Arrays.stream(new double[] {place.x(), place.y(), place.width(), place.height()})
                                .mapToObj(Double::toString)
                                .toList());
    }

    boolean isLost() {
        return box.isEmpty();
    }

    Place place(long atMs) {
        return new Place(atMs, box.get(0), box.get(1), box.get(2), box.get(3));
    }

    private static boolean isShare(double number) {
        return number >= 0 && number <= 1;
    }
}
