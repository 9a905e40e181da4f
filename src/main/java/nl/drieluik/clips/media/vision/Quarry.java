package nl.drieluik.clips.media.vision;

import java.io.IOException;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_tracking.TrackerCSRT;

/** What is followed, and where it was seen last. */
final class Quarry implements AutoCloseable {

    /** In pixels: the tracker learns nothing from less, so it gets some of what stands around. */
    private static final int SMALLEST = 16;

    /** So much of it has to be in the picture: the tracker clings to the edge over which it left. */
    private static final double LEAST_INSIDE = 0.3;

    /** Of what it measured first: where the tracker is wrong about a size, something would be left uncovered. */
    private static final double SMALLEST_SCALE = 0.5;

    private final Pictures pictures;
    private final TrackerCSRT tracker = TrackerCSRT.create();
    private final Rect seen = new Rect();
    private final Box first;
    private final Box firstSeen;
    private Box box;

    /** @param number of the picture in which it stands in this box */
    Quarry(Pictures pictures, int number, Box box) throws IOException {
        this.pictures = pictures;
        this.first = box;
        this.box = box;
        try (var picture = pictures.read(Math.min(number, pictures.count() - 1))) {
            place(seen, box, picture);
            tracker.init(picture, seen);
            this.firstSeen = Box.of(seen, picture.cols(), picture.rows());
        }
    }

    Box box() {
        return box;
    }

    /** Where it is not, its box stays; after the end of the film as well, where nobody sees it. */
    boolean isFoundIn(int number) throws IOException {
        if (number >= pictures.count()) {
            return true;
        }
        try (var picture = pictures.read(number)) {
            if (!tracker.update(picture, seen)) {
                return false;
            }
            var moved = moved(Box.of(seen, picture.cols(), picture.rows()));
            var inside = moved.inside().area() >= LEAST_INSIDE * moved.area();
            box = inside ? moved : box;
            return inside;
        }
    }

    @Override
    public void close() {
        tracker.close();
        seen.close();
    }

    private Box moved(Box now) {
        var scale = Math.max(SMALLEST_SCALE, now.width() / firstSeen.width());
        return first.around(
                now.centreX() + (first.centreX() - firstSeen.centreX()) * scale,
                now.centreY() + (first.centreY() - firstSeen.centreY()) * scale,
                scale);
    }

    private static void place(Rect rect, Box box, Mat picture) {
        var width = side(box.width(), picture.cols());
        var height = side(box.height(), picture.rows());
        rect.x(start(box.centreX(), width, picture.cols())).width(width);
        rect.y(start(box.centreY(), height, picture.rows())).height(height);
    }

    private static int side(double share, int all) {
        return Math.min(all, Math.max(SMALLEST, (int) Math.round(share * all)));
    }

    private static int start(double centre, int side, int all) {
        return (int) Math.clamp(Math.round(centre * all - side / 2.0), 0, all - side);
    }
}
