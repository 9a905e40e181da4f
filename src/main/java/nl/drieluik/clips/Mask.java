package nl.drieluik.clips;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.drieluik.clips.media.Patch;
import nl.drieluik.clips.media.Place;
import nl.drieluik.clips.media.Span;

/**
 * A box that an owner drew over something. Where it follows nothing, it stays from each of its boxes until the next.
 *
 * @param id chosen by the client
 * @param fromMs in milliseconds of the video of what there is of the recording, as all times here
 * @param toMs no longer in it
 * @param boxes where the owner put it, sorted by time
 */
public record Mask(UUID id, boolean follows, long fromMs, long toMs, List<Place> boxes) {

    boolean isIn(long durationMs) {
        return new Silence(fromMs, toMs).isIn(durationMs)
                && !boxes.isEmpty()
                && boxes.stream().allMatch(this::holds)
                && Stream.iterate(1, i -> i < boxes.size(), i -> i + 1)
                        .allMatch(i -> boxes.get(i - 1).atMs() < boxes.get(i).atMs());
    }

    private boolean holds(Place box) {
        return box.atMs() >= fromMs && box.atMs() <= toMs && isInPicture(box);
    }

    private static boolean isInPicture(Place box) {
        return box.x() >= 0
                && box.y() >= 0
                && box.width() > 0
                && box.height() > 0
                && box.x() + box.width() <= 1.0001
                && box.y() + box.height() <= 1.0001;
    }

    /** @param path where it goes; empty where it follows nothing, or where that failed */
    List<Patch> patches(List<Place> path) {
        return path.isEmpty() ? steps() : List.of(new Patch(new Span(fromMs, toMs), path).simplified());
    }

    private List<Patch> steps() {
        var patches = new ArrayList<Patch>();
        for (int i = 0; i < boxes.size(); i++) {
            var from = i == 0 ? fromMs : boxes.get(i).atMs();
            var to = i == boxes.size() - 1 ? toMs : boxes.get(i + 1).atMs();
            if (from < to) {
                patches.add(new Patch(new Span(from, to), List.of(boxes.get(i))));
            }
        }
        return patches;
    }
}
