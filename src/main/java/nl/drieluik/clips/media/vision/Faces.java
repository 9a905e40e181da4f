package nl.drieluik.clips.media.vision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

/** Finds faces that look at us, to the left and to the right. */
final class Faces implements AutoCloseable {

    private static final double STEP_OF_SIZES = 1.2;
    /** So many sightings close together are one face; fewer are mostly none. */
    private static final int SIGHTINGS = 3;
    /** In pixels, about what the cascades were taught with. */
    private static final int SMALLEST = 24;

    private static final int LEFT_IS_RIGHT = 1;

    private final CascadeClassifier front;
    private final CascadeClassifier profile;

    Faces(Path front, Path profile) {
        this.front = new CascadeClassifier(front.toString());
        this.profile = new CascadeClassifier(profile.toString());
    }

    /** One face may be found more than once. */
    List<Box> in(Pictures pictures, int number) throws IOException {
        try (var colour = pictures.read(number);
                var grey = new Mat();
                var mirrored = new Mat()) {
            opencv_imgproc.cvtColor(colour, grey, opencv_imgproc.COLOR_BGR2GRAY);
            opencv_imgproc.equalizeHist(grey, grey);
            opencv_core.flip(grey, mirrored, LEFT_IS_RIGHT);
            var found = new ArrayList<>(found(front, grey));
            found.addAll(found(profile, grey));
            found(profile, mirrored).forEach(box -> found.add(box.mirrored()));
            return found;
        }
    }

    @Override
    public void close() {
        front.close();
        profile.close();
    }

    private static List<Box> found(CascadeClassifier cascade, Mat grey) {
        try (var rects = new RectVector();
                var smallest = new Size(SMALLEST, SMALLEST);
                var largest = new Size()) {
            cascade.detectMultiScale(grey, rects, STEP_OF_SIZES, SIGHTINGS, 0, smallest, largest);
            var boxes = new ArrayList<Box>();
            for (long i = 0; i < rects.size(); i++) {
                boxes.add(Box.of(rects.get(i), grey.cols(), grey.rows()));
            }
            return boxes;
        }
    }
}
