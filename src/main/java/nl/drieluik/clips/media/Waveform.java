package nl.drieluik.clips.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** How loud it is, ten times a second: 0 is silence, 100 the loudest moment of this video. */
record Waveform(int peaksPerSecond, int[] peaks) {

    /** Samples a second of the sound it is made from: mono, 16 bits, little-endian. */
    static final int SAMPLE_RATE = 8000;

    private static final int PEAKS_PER_SECOND = 10;
    private static final int LOUDEST = 100;
    /** What is never louder than this (of 32767) is noise, not sound: it stays flat. */
    private static final int NOISE = 150;

    static Waveform silent(long durationMs) {
        return new Waveform(PEAKS_PER_SECOND, new int[count(durationMs)]);
    }

    static Waveform of(Path samples, long durationMs) throws IOException {
        var peaks = new int[count(durationMs)];
        try (var in = new BufferedInputStream(Files.newInputStream(samples))) {
            for (int i = 0; i < peaks.length; i++) {
                peaks[i] = loudest(in.readNBytes(2 * SAMPLE_RATE / PEAKS_PER_SECOND));
            }
        }
        var top = Math.max(NOISE, Arrays.stream(peaks).max().orElse(0));
        return new Waveform(
                PEAKS_PER_SECOND,
                Arrays.stream(peaks)
                        .map(peak -> Math.round((float) LOUDEST * peak / top))
                        .toArray());
    }

    private static int loudest(byte[] samples) {
        int loudest = 0;
        for (int i = 0; i + 1 < samples.length; i += 2) {
            loudest = Math.max(loudest, Math.abs((samples[i + 1] << 8) | (samples[i] & 0xff)));
        }
        return loudest;
    }

    private static int count(long durationMs) {
        return (int) Math.ceilDiv(durationMs * PEAKS_PER_SECOND, 1000L);
    }
}
