package nl.drieluik.clips;

import java.util.UUID;

/**
 * What the segments of a rung weigh, without its beginning.
 *
 * @param mostBits a second, of the heaviest
 */
record RungWeight(UUID rung, double mostBits, long bytes, long durationUs) {

    /** A second, on the average. */
    long bits() {
        return bytes * 8_000_000L / durationUs;
    }
}
