package nl.drieluik.clips.upload;

import java.util.Arrays;
import nl.drieluik.clips.media.VideoSignature;

/** Looks at the first bytes of an upload as soon as there are enough, whichever requests bring them. */
class FirstGlance {

    private final byte[] first;
    private int seen;
    private boolean noVideo;

    /** @param length of the whole upload, which may be shorter than what we would like to see */
    FirstGlance(long length) {
        first = new byte[wanted(length)];
    }

    static int wanted(long length) {
        return (int) Math.min(VideoSignature.LENGTH, length);
    }

    void at(byte[] bytes, int count) {
        if (seen == first.length) {
            return;
        }
        var more = Math.min(count, first.length - seen);
        System.arraycopy(bytes, 0, first, seen, more);
        seen += more;
        noVideo = seen == first.length && !VideoSignature.isIn(Arrays.copyOf(first, seen));
    }

    boolean seesNoVideo() {
        return noVideo;
    }
}
