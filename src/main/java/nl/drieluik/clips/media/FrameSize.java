package nl.drieluik.clips.media;

/** Width and height that a video gets: even, no larger than full HD lying or standing, never larger than it was. */
record FrameSize(int width, int height) {

    private static final int LONG_SIDE = 1920;
    private static final int SHORT_SIDE = 1080;

    static FrameSize of(Footage.Picture picture) {
        var longSide = Math.max(picture.width(), picture.height());
        var shortSide = Math.min(picture.width(), picture.height());
        var scale = Math.min(1, Math.min((double) LONG_SIDE / longSide, (double) SHORT_SIDE / shortSide));
        return new FrameSize(even(picture.width() * scale), even(picture.height() * scale));
    }

    boolean isOf(Footage.Picture picture) {
        return width == picture.width() && height == picture.height();
    }

    int shortSide() {
        return Math.min(width, height);
    }

    FrameSize withShortSide(int length) {
        return new FrameSize(even((double) width * length / shortSide()), even((double) height * length / shortSide()));
    }

    /** H.264 keeps colour for blocks of two by two. */
    static int even(double length) {
        return Math.max(2, (int) (length / 2) * 2);
    }
}
