package nl.drieluik.meetings;

import nl.drieluik.meetings.replay.Playback;
import org.jspecify.annotations.Nullable;

/**
 * What all screens play.
 *
 * @param braked the owner stopped the picture
 */
record Screen(@Nullable Playback playback, boolean braked) {

    static final Screen DARK = new Screen(null, false);

    static Screen of(@Nullable Playback playback) {
        return new Screen(playback, false);
    }
}
