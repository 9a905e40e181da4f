package nl.drieluik.clips.media;

/**
 * A face that was there for some time.
 *
 * @param place where its whole head was in the middle of that time
 */
public record FoundFace(Span span, Place place) {}
