package nl.drieluik.clips.media;

import java.util.List;

/** Hears how following goes, about once a second, on threads of its choosing; an exception from here ends it. */
@FunctionalInterface
public interface FollowListener {

    /**
     * @param more places that came since the last call, in the order of their times; forward comes first, so that later
     *     calls may tell of earlier times
     * @param percent of all the work
     */
    void followed(List<Place> more, int percent);
}
