package nl.drieluik.clips.upload;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What one request brings.
 *
 * @param announced how many bytes it says to bring, or -1
 * @param checksum what they must add up to
 * @param length of the whole upload, where the request tells it: that is when nobody had known it before
 */
record Delivery(
        InputStream body,
        long announced,
        @Nullable UploadChecksum checksum,
        @Nullable Long length) {

    /** At least so many bytes come. One that does not say how many brings something. */
    long least() {
        return announced < 0 ? 1 : announced;
    }
}
