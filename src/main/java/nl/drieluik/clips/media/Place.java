package nl.drieluik.clips.media;

/**
 * Where something is in the upright picture, in shares (0 to 1) of its width and height.
 *
 * @param atMs in milliseconds of the video
 */
public record Place(long atMs, double x, double y, double width, double height) {

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    Place earlier(long ms) {
        return new Place(atMs - ms, x, y, width, height);
    }
}
