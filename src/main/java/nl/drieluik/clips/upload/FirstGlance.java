package nl.drieluik.clips.upload;

import java.util.Arrays;
import nl.drieluik.clips.media.VideoSignature;

/** Looks at the first bytes of an upload as soon as there are enough, whichever requests bring them. */
class FirstGlance {

    private final byte[] first;
    private int seen;
    private boolean noVideo;

    /** @param hold who is far enough has been looked at */
    FirstGlance(Hold hold) {
        var wanted = wanted(hold);
        first = new byte[hold.offset() < wanted ? wanted : 0];
    }

    /** So many bytes, or all where there are fewer. */
    static int wanted(Hold hold) {
        return (int) Math.min(VideoSignature.LENGTH, hold.reach().bytes());
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
