package nl.drieluik.clips.media;

import org.jspecify.annotations.Nullable;

/**
 * What is in a video file.
 *
 * @param container as ffprobe names it: {@code mov}, {@code matroska}
 * @param durationMs measured over all packets, never taken from a header
 * @param bitsPerSecond of everything together; 0 when unknown
 */
public record Footage(
        String container,
        long durationMs,
        long bitsPerSecond,
        Picture picture,
        @Nullable Sound sound) {

    /**
     * @param index of the stream in its file
     * @param width as people see it: after rotation and with square pixels
     * @param height as people see it
     * @param upright whether a player shows it as it is stored, neither turned nor mirrored
     * @param squarePixels whether the pixels are stored as wide as they are high
     * @param transfer the curve of its light: {@code smpte2084} and {@code arib-std-b67} are HDR
     * @param framesPerSecond measured over the whole file
     * @param steady whether its frames come at equal distances
     * @param reordered whether frames stand in the file in another order than they are shown
     * @param keyframeGapMs the longest stretch without a frame that stands on its own
     */
    public record Picture(
            int index,
            String codec,
            String pixelFormat,
            int width,
            int height,
            boolean upright,
            boolean squarePixels,
            boolean interlaced,
            String transfer,
            double framesPerSecond,
            boolean steady,
            boolean reordered,
            long keyframeGapMs) {

        public boolean hdr() {
            return transfer.equals("smpte2084") || transfer.equals("arib-std-b67");
        }
    }

    /** @param index of the stream in its file */
    public record Sound(int index, String codec) {}
}
