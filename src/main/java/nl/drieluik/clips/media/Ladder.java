package nl.drieluik.clips.media;

import java.util.ArrayList;
import java.util.List;

/**
 * The sizes in which a video is made, the largest first. None is larger than the video, and none is so close to the
 * next that a slow line would not feel it.
 */
record Ladder(List<FrameSize> sizes) {

    private static final List<Integer> SHORT_SIDES = List.of(720, 360);
    /** Of the size above it, at most. */
    private static final double STEP = 0.75;

    /** Below a picture that is kept as it is. */
    static Ladder below(FrameSize top) {
        var sizes = new ArrayList<>(List.of(top));
        for (int side : SHORT_SIDES) {
            if (side <= sizes.getLast().shortSide() * STEP) {
                sizes.add(top.withShortSide(side));
            }
        }
        return new Ladder(List.copyOf(sizes));
    }

    /** For a picture that is made anew: a little more than 720 is not worth a size of its own. */
    static Ladder of(FrameSize picture) {
        var first = SHORT_SIDES.getFirst();
        var beyond = picture.shortSide() > first && first > picture.shortSide() * STEP;
        return below(beyond ? picture.withShortSide(first) : picture);
    }

    FrameSize top() {
        return sizes.getFirst();
    }

    /** What is made before any other, because it plays soonest: 720, or the video's own size where that is smaller. */
    FrameSize first() {
        return sizes.stream()
                .filter(size -> size.shortSide() <= SHORT_SIDES.getFirst())
                .findFirst()
                .orElseThrow();
    }

    List<FrameSize> without(FrameSize made) {
        return sizes.stream().filter(size -> !size.equals(made)).toList();
    }
}
