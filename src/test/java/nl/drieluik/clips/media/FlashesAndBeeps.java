package nl.drieluik.clips.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Films that flash and beep at once, every two seconds from the first on, and when they are seen and heard to do so.
 */
record FlashesAndBeeps(Workshop workshop) {

    private static final int LOOKS_PER_SECOND = 500;
    private static final int SAMPLES_PER_SECOND = 8000;
    private static final int LIGHT = 128;
    private static final int LOUD = 4000;
    /** A flash and a beep last for 100 ms; nothing else is seen or heard in between. */
    private static final double LONG_QUIET = 0.5;

    /** @param more filters for the picture, or nothing; then the arguments of its encoder */
    Path film(String name, String seconds, String filter, String... arguments)
            throws IOException, InterruptedException {
        var now = "lt(mod(t+1\\,2)\\,0.1)";
        var picture = "color=black:s=1280x720:r=30:d=%s,drawbox=c=white:t=fill:enable='%s'%s"
                .formatted(seconds, now.replace("\\", ""), filter);
        var sound = "aevalsrc='if(%s,0.8*sin(2*PI*1000*t),0)':s=48000:d=%s".formatted(now.replace("\\", ""), seconds);
        var all = new ArrayList<>(List.of("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound));
        all.addAll(List.of("-fps_mode", "vfr", "-pix_fmt", "yuv420p", "-preset", "ultrafast"));
        all.addAll(List.of(arguments));
        return workshop.film(name, all.toArray(String[]::new));
    }

    /** In seconds. */
    List<Double> flashes(Path film) throws IOException, InterruptedException {
        var filter = "scale=1:1,fps=%d:start_time=0,format=gray".formatted(LOOKS_PER_SECOND);
        var light = Files.readAllBytes(
                workshop.film("flashes.gray", "-i", film.toString(), "-vf", filter, "-f", "rawvideo"));
        return onsets(light.length, LOOKS_PER_SECOND, at -> Byte.toUnsignedInt(light[at]) > LIGHT);
    }

    List<Double> beeps(Path film) throws IOException, InterruptedException {
        var filter = "aresample=%d:async=1:first_pts=0".formatted(SAMPLES_PER_SECOND);
        var file = workshop.film("beeps.pcm", "-i", film.toString(), "-af", filter, "-ac", "1", "-f", "s16le");
        var samples = ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        return onsets(samples.limit(), SAMPLES_PER_SECOND, at -> Math.abs(samples.get(at)) > LOUD);
    }

    private static List<Double> onsets(int length, int perSecond, IntPredicate isOn) {
        var onsets = new ArrayList<Double>();
        var last = -LONG_QUIET;
        for (int at = 0; at < length; at++) {
            if (isOn.test(at)) {
                var now = (double) at / perSecond;
                if (now - last >= LONG_QUIET) {
                    onsets.add(now);
                }
                last = now;
            }
        }
        return onsets;
    }
}
