package nl.drieluik.clips.upload;

import nl.drieluik.clips.ClipId;

/**
 * The right of one request to bring an upload's bytes.
 *
 * @param epoch a fencing token: whoever holds the same upload later has a higher one, and this one is not heard then
 * @param offset where its first byte goes
 * @param reach where its last byte goes at most
 */
record Hold(ClipId clip, int epoch, long offset, Reach reach) {

    /** Whether the upload ends with this byte. */
    boolean endsAt(long bytes) {
        return reach.isLength() && reach.bytes() == bytes;
    }
}
