package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is in a file, or why it cannot become a clip. */
@Component
public class Probe {

    private static final long LEAST_MISSING_MS = 1000;
    private static final double MOST_MISSING = 0.02;

    private final Ffmpeg ffmpeg;
    private final MediaSettings settings;

    Probe(Ffmpeg ffmpeg, MediaSettings settings) {
        this.ffmpeg = ffmpeg;
        this.settings = settings;
    }

    /**
     * Reads the file once from beginning to end, decoding next to nothing of it.
     *
     * @throws MediaRefused with the reason, when it cannot become a clip
     * @throws InterruptedException when this thread was interrupted; no process is left behind
     */
    public Footage look(Path file) throws InterruptedException {
        refuseUnless(hasSignature(file), MediaProblem.NOT_A_VIDEO);
        try (var folder = WorkFolder.temporary(file)) {
            var description = describe(folder);
            var picture = picture(description);
            var sound = description.sound();
            refuseUnless(
                    sound.isEmpty() || Input.AUDIO_CODECS.contains(sound.get().codec()), MediaProblem.UNSUPPORTED);
            return footage(description, picture, sound, scan(folder));
        }
    }

    private Description describe(WorkFolder folder) throws InterruptedException {
        var json = new StringBuilder();
        var outcome = ffmpeg.probe(folder, Description.QUESTION, json::append);
        if (outcome.failed()) {
            throw new MediaRefused(
                    outcome.mentions("encrypt") ? MediaProblem.PROTECTED : MediaProblem.DAMAGED, outcome.errors());
        }
        var description = Description.of(json.toString());
        refuseUnless(!description.isProtected(), MediaProblem.PROTECTED);
        return description;
    }

    private Description.Stream picture(Description description) {
        var picture = description.picture().orElseThrow(() -> new MediaRefused(MediaProblem.NO_PICTURE));
        refuseUnless(Input.VIDEO_CODECS.contains(picture.codec()), MediaProblem.UNSUPPORTED);
        var pixels = (long) picture.width() * picture.height();
        refuseUnless(pixels <= settings.maxPixels(), MediaProblem.TOO_LARGE_PICTURE);
        refuseUnless(pixels > 0 && picture.pixFmt() != null, MediaProblem.DAMAGED);
        return picture;
    }

    private PacketScan scan(WorkFolder folder) throws InterruptedException {
        var scan = new PacketScan();
        var outcome = ffmpeg.probe(folder, PacketScan.QUESTION, scan);
        if (outcome.failed()) {
            throw new MediaRefused(MediaProblem.DAMAGED, outcome.errors());
        }
        return scan;
    }

    private Footage footage(
            Description description, Description.Stream picture, Optional<Description.Stream> sound, PacketScan scan) {
        var frames = scan.track(picture.index());
        var heard =
                sound.filter(stream -> !scan.track(stream.index()).isEmpty()).orElse(null);
        refuseUnless(!frames.isEmpty() && isWhole(description, scan.durationMs()), MediaProblem.DAMAGED);
        var durationMs =
                PacketScan.durationMs(heard == null ? List.of(frames) : List.of(frames, scan.track(heard.index())));
        refuseUnless(durationMs <= settings.maxDuration().toMillis(), MediaProblem.TOO_LONG);
        return new Footage(
                description.container(),
                durationMs,
                description.bitsPerSecond(),
                upright(picture, frames),
                sound(heard));
    }

    /** These two containers know how long they ought to be; the others only guess. */
    private static boolean isWhole(Description description, long foundMs) {
        var knows = List.of("mov", "matroska").contains(description.container());
        var promised = description.promisedMs();
        return !knows || promised - foundMs <= Math.max(LEAST_MISSING_MS, promised * MOST_MISSING);
    }

    private static Footage.Picture upright(Description.Stream stream, PacketScan.Track frames) {
        var wide = (int) Math.round(stream.width() * stream.pixelAspect());
        var turned = Math.abs(stream.rotation()) % 180 == 90;
        return new Footage.Picture(
                stream.index(),
                stream.codec(),
                String.valueOf(stream.pixFmt()),
                turned ? stream.height() : wide,
                turned ? wide : stream.height(),
                stream.rotation(),
                stream.pixelAspect() == 1,
                stream.interlaced(),
                String.valueOf(stream.colorTransfer()),
                frames.framesPerSecond(),
                frames.keyframeGapMs());
    }

    private static Footage.@Nullable Sound sound(Description.@Nullable Stream stream) {
        return stream == null ? null : new Footage.Sound(stream.index(), stream.codec());
    }

    private static boolean hasSignature(Path file) {
        try {
            return VideoSignature.isIn(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseUnless(boolean holds, MediaProblem problem) {
        if (!holds) {
            throw new MediaRefused(problem);
        }
    }
}
