package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.drieluik.common.DataFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is in a file, or why it cannot become a clip. */
@Component
public class Probe {

    private static final long LEAST_MISSING_MS = 1000;
    private static final double MOST_MISSING = 0.02;

    private final Ffmpeg ffmpeg;
    private final MediaSettings settings;
    private final DataFolder data;

    Probe(Ffmpeg ffmpeg, MediaSettings settings, DataFolder data) {
        this.ffmpeg = ffmpeg;
        this.settings = settings;
        this.data = data;
    }

    /**
     * Reads the file once from beginning to end, decoding next to nothing of it.
     *
     * @throws MediaRefused with the reason, when it cannot become a clip
     * @throws InterruptedException when this thread was interrupted; no process is left behind
     */
    public Footage look(Path file) throws InterruptedException {
        refuseUnless(hasSignature(file), MediaProblem.NOT_A_VIDEO);
        try (var folder = WorkFolder.temporaryIn(data.work(), file)) {
            var description = describe(folder);
            refuseUnless(!endIsMissing(file, description), MediaProblem.DAMAGED);
            var scan = scan(folder, isOpen(file, description));
            refuseUnless(!description.isProtected() && !scan.isEncrypted(), MediaProblem.PROTECTED);
            return footage(description, picture(description), sound(description), scan);
        }
    }

    private Description describe(WorkFolder folder) throws InterruptedException {
        var json = new StringBuilder();
        var outcome = ffmpeg.probe(folder, Description.QUESTION, json::append);
        if (outcome.failed()) {
            throw new MediaRefused(Complaints.problem(outcome), outcome.errors());
        }
        var description = Description.of(json.toString());
        // Some decoders refuse to look at it, and ffprobe goes on without them.
        var sized = description.picture().map(Description.Stream::hasSize).orElse(true);
        refuseUnless(sized || !Complaints.tooLarge(outcome), MediaProblem.TOO_LARGE_PICTURE);
        return description;
    }

    private Description.Stream picture(Description description) {
        refuseUnless(description.picture().isPresent() || description.sound().isPresent(), MediaProblem.DAMAGED);
        var picture = description.picture().orElseThrow(() -> new MediaRefused(MediaProblem.NO_PICTURE));
        refuseUnless(Input.VIDEO_CODECS.contains(picture.codec()), MediaProblem.UNSUPPORTED);
        var pixels = (long) picture.width() * picture.height();
        refuseUnless(pixels <= settings.maxPixels(), MediaProblem.TOO_LARGE_PICTURE);
        refuseUnless(picture.hasSize() && picture.pixFmt() != null, MediaProblem.DAMAGED);
        return picture;
    }

    private static Description.@Nullable Stream sound(Description description) {
        var sound = description.sound().orElse(null);
        refuseUnless(sound == null || Input.AUDIO_CODECS.contains(sound.codec()), MediaProblem.UNSUPPORTED);
        return sound;
    }

    /** @param open what its last packet lacks is what was not filmed any more */
    private PacketScan scan(WorkFolder folder, boolean open) throws InterruptedException {
        var scan = new PacketScan();
        var outcome = ffmpeg.probe(folder, PacketScan.QUESTION, scan);
        if (outcome.failed() || (!open && Complaints.cutShort(outcome))) {
            throw new MediaRefused(MediaProblem.DAMAGED, outcome.errors());
        }
        return scan;
    }

    private Footage footage(
            Description description, Description.Stream picture, Description.@Nullable Stream sound, PacketScan scan) {
        var frames = scan.track(picture.index());
        var heard = sound == null || scan.track(sound.index()).isEmpty() ? null : sound;
        refuseUnless(!frames.isStill(), MediaProblem.NOT_A_VIDEO);
        refuseUnless(!frames.isEmpty() && isWhole(description, scan.durationMs()), MediaProblem.DAMAGED);
        var durationMs =
                PacketScan.durationMs(heard == null ? List.of(frames) : List.of(frames, scan.track(heard.index())));
        refuseUnless(durationMs <= settings.maxDuration().toMillis(), MediaProblem.TOO_LONG);
        refuseUnless(frames.framesPerSecond() <= settings.maxFrameRate(), MediaProblem.UNSUPPORTED);
        return new Footage(
                description.container(),
                durationMs,
                description.bitsPerSecond(),
                upright(picture, frames),
                heard == null ? null : new Footage.Sound(heard.index(), heard.codec()));
    }

    /** These two containers know how long they ought to be; the others only guess. */
    private static boolean isWhole(Description description, long foundMs) {
        var knows = List.of("mov", "matroska").contains(description.container());
        var promised = description.promisedMs();
        return !knows || promised - foundMs <= Math.max(LEAST_MISSING_MS, promised * MOST_MISSING);
    }

    private static Footage.Picture upright(Description.Stream stream, PacketScan.Track frames) {
        var wide = (int) Math.round(stream.width() * stream.pixelAspect());
        var turned = stream.turned();
        return new Footage.Picture(
                stream.index(),
                stream.codec(),
                String.valueOf(stream.pixFmt()),
                turned ? stream.height() : wide,
                turned ? wide : stream.height(),
                stream.upright(),
                stream.pixelAspect() == 1,
                stream.interlaced(),
                String.valueOf(stream.colorTransfer()),
                frames.framesPerSecond(),
                frames.isSteady(),
                frames.isReordered(),
                frames.keyframeGapMs());
    }

    private static boolean hasSignature(Path file) {
        try {
            return VideoSignature.isIn(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean endIsMissing(Path file, Description description) {
        try {
            return Ending.isMissing(file, description.container());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOpen(Path file, Description description) {
        try {
            return Ending.isOpen(file, description.container());
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
