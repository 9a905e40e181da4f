package nl.drieluik.clips.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something was all the time.
 *
 * @param path one place each {@link Tracker#STEP_MS}
 * @param lostAtMs where it was lost first, forward, or else backwards; from there to the next place that was given it
 *     stays on its last one. Null where it was not
 */
public record Followed(List<Place> path, @Nullable Long lostAtMs) {}
