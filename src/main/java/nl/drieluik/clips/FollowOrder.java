package nl.drieluik.clips;

import java.util.List;
import nl.drieluik.clips.media.Place;
import nl.drieluik.clips.media.Span;

/**
 * What one job has to follow.
 *
 * @param video the recording as we made it
 * @param boxes where it is known to be, in milliseconds of that video
 */
public record FollowOrder(ClipFile video, List<Place> boxes, Span stretch) {}
