package nl.drieluik.clips.media;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Goes past every packet of a file, without decoding any: the only way to know how long it really is. */
final class PacketScan implements Consumer<String> {

    static final List<String> QUESTION = List.of(
            "-of",
            "csv=p=0",
            "-show_entries",
            "packet=stream_index,pts_time,dts_time,duration_time,flags:packet_side_data=side_data_type");

    private final Map<Integer, Track> tracks = new HashMap<>();
    private boolean encrypted;

    @Override
    public void accept(String line) {
        var fields = line.split(",", 6);
        var at = fields.length < 5 ? null : time(fields[1], fields[2]);
        encrypted |= fields.length == 6 && fields[5].contains("Encryption");
        // Discarded packets only prime the decoder.
        if (at != null && !fields[4].contains("D")) {
            tracks.computeIfAbsent(Integer.valueOf(fields[0]), index -> new Track())
                    .add(at, number(fields[3]), fields[4].startsWith("K"));
        }
    }

    Track track(int index) {
        return tracks.getOrDefault(index, new Track());
    }

    boolean isEncrypted() {
        return encrypted;
    }

    /** From the first packet of any track to the end of the last. */
    long durationMs() {
        return durationMs(List.copyOf(tracks.values()));
    }

    static long durationMs(List<Track> tracks) {
        var heard = tracks.stream().filter(track -> track.packets > 0).toList();
        var start = heard.stream().mapToDouble(track -> track.start).min().orElse(0);
        var end = heard.stream().mapToDouble(track -> track.end).max().orElse(0);
        return Math.round((end - start) * 1000);
    }

    private static @Nullable Double time(String presented, String decoded) {
        var known = presented.equals("N/A") ? decoded : presented;
        return known.equals("N/A") ? null : Double.valueOf(known);
    }

    private static double number(String field) {
        return field.equals("N/A") ? 0 : Double.parseDouble(field);
    }

    /** Times in seconds. */
    static final class Track {

        /** In seconds: less than the eye and the ear notice. */
        private static final double UNSTEADY = 0.02;

        private long packets;
        private double start = Double.MAX_VALUE;
        private double end = -Double.MAX_VALUE;
        private double keyframe = Double.NaN;
        private double latest = -Double.MAX_VALUE;
        private boolean reordered;
        private final DoubleStream.Builder times = DoubleStream.builder();
        private double keyframeGap;

        private void add(double at, double duration, boolean isKeyframe) {
            packets++;
            start = Math.min(start, at);
            end = Math.max(end, at + duration);
            times.add(at);
            reordered |= at < latest;
            latest = at;
            if (isKeyframe) {
                keyframeGap = Math.max(keyframeGap, Double.isNaN(keyframe) ? 0 : at - keyframe);
                keyframe = at;
            }
        }

        boolean isEmpty() {
            return packets == 0;
        }

        /** A photo is kept as a film of one frame. */
        boolean isStill() {
            return packets == 1;
        }

        double framesPerSecond() {
            return end > start ? packets / (end - start) : 0;
        }

        /** Whether some are shown before others that come first. */
        boolean isReordered() {
            return reordered;
        }

        /** Whether there is as much time between any two as between any others. To be asked once. */
        boolean isSteady() {
            var sorted = times.build().sorted().toArray();
            var gaps = IntStream.range(1, sorted.length)
                    .mapToDouble(i -> sorted[i] - sorted[i - 1])
                    .summaryStatistics();
            return gaps.getMax() - gaps.getMin() < UNSTEADY;
        }

        long keyframeGapMs() {
            var untilEnd = Double.isNaN(keyframe) ? end - start : end - keyframe;
            return Math.round(Math.max(keyframeGap, untilEnd) * 1000);
        }
    }
}
