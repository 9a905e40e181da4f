package nl.drieluik.clips.upload;

import nl.drieluik.clips.ClipId;

/**
 * The right of one request to bring an upload's bytes.
 *
 * @param epoch a fencing token: whoever holds the same upload later has a higher one, and this one is not heard then
 * @param offset where its first byte goes
 * @param length of the whole upload
 */
record Hold(ClipId clip, int epoch, long offset, long length) {}
