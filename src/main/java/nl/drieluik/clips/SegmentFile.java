package nl.drieluik.clips;

/**
 * A segment that is in the store.
 *
 * @param number from 0; -1 for what a player reads before any other
 * @param durationUs in microseconds
 */
public record SegmentFile(int number, long durationUs, ClipFile file) {}
