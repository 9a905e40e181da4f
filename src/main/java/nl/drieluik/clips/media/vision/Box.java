package nl.drieluik.clips.media.vision;

import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Rect;

/** A part of a picture, in shares of its width and height; may reach over its edge. */
record Box(double x, double y, double width, double height) {

    static Box of(String words) {
        var numbers =
                Arrays.stream(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Box(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    static Box of(Rect rect, int pictureWidth, int pictureHeight) {
        return new Box(
                (double) rect.x() / pictureWidth,
                (double) rect.y() / pictureHeight,
                (double) rect.width() / pictureWidth,
                (double) rect.height() / pictureHeight);
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    Box around(double centreX, double centreY, double scale) {
        return new Box(centreX - width * scale / 2, centreY - height * scale / 2, width * scale, height * scale);
    }

    Box mirrored() {
        return new Box(1 - x - width, y, width, height);
    }

    /** What of it is in the picture. */
    Box inside() {
        var left = Math.clamp(x, 0, 1);
        var top = Math.clamp(y, 0, 1);
        return new Box(left, top, Math.clamp(x + width, 0, 1) - left, Math.clamp(y + height, 0, 1) - top);
    }

    double area() {
        return width * height;
    }

    @Override
    public String toString() {
        return x + " " + y + " " + width + " " + height;
    }
}
