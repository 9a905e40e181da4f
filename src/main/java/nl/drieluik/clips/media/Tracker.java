package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.drieluik.clips.media.vision.Vision;
import org.springframework.stereotype.Component;

/**
 * Follows what its owner points at, and finds faces. Both block, for as long as the span lasts or so, and take one of
 * the places of {@code drieluik.media.parallel}. Folders are of one run alone, and left empty.
 */
@Component
public class Tracker {

    /** From one place of a path to the next, in milliseconds. */
    public static final int STEP_MS = 80;

    /** So much of the work are the pictures, before anything is looked for in them. */
    private static final int PICTURES = 30;

    private static final int ALL = 100;

    private final Ffmpeg ffmpeg;
    private final VisionProgram vision;

    Tracker(Ffmpeg ffmpeg, VisionProgram vision) {
        this.ffmpeg = ffmpeg;
        this.vision = vision;
    }

    /**
     * Follows what stands in the first of these places at its time: forward to the next one, which takes over there,
     * and so on to the end of the span; then backwards from the first to the span's start.
     *
     * @param video our own MP4 of a recording
     * @param places in the order of their times, at least one, inside the span
     * @return the whole path: one place each {@link #STEP_MS}, the first at the span's start and the last at or before
     *     its end
     * @throws MediaRefused when it cannot be done
     * @throws InterruptedException when this thread was interrupted; no process is left behind
     */
    public Followed follow(Path video, List<Place> places, Span span, Path folder, FollowListener listener)
            throws InterruptedException {
        var path = new GrowingPath(span, PICTURES, listener);
        var words = steps(places, span).entrySet().stream().map(step -> Sighting.words(step.getKey(), step.getValue()));
        var question = Stream.concat(
                Stream.of(Vision.FOLLOW, Flipbook.NAME, Integer.toString(Flipbook.pictures(span, STEP_MS))), words);
        look(video, span, STEP_MS, folder, percent -> listener.followed(List.of(), percent), question.toList(), path);
        return path.finish();
    }

    /**
     * Looks for faces twice a second; it misses some and sees some where none are.
     *
     * @return in the order in which they were first seen
     * @throws MediaRefused when it cannot be done
     * @throws InterruptedException when this thread was interrupted; no process is left behind
     */
    public List<FoundFace> findFaces(Path video, Span span, Path folder, IntConsumer percent)
            throws InterruptedException {
        var search = new FaceSearch(span, PICTURES, percent);
        var question = Stream.concat(Stream.of(Vision.FACES, Flipbook.NAME), FaceSearch.CASCADES.stream());
        look(video, span, FaceSearch.STEP_MS, folder, percent, question.toList(), search);
        percent.accept(ALL);
        return search.found();
    }

    private void look(
            Path video,
            Span span,
            int stepMs,
            Path folder,
            IntConsumer percent,
            List<String> question,
            Consumer<String> answer)
            throws InterruptedException {
        try (var work = WorkFolder.in(folder, video)) {
            try {
                new Flipbook(ffmpeg, work).make(span, stepMs, percent, PICTURES);
                vision.run(work, question, answer);
            } finally {
                // Large, and pictures of people.
                Files.deleteIfExists(work.file(Flipbook.NAME));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last of those that fall to the same step is the one that counts. */
    private static Map<Integer, Place> steps(List<Place> places, Span span) {
        var last = Flipbook.pictures(span, STEP_MS) - 1;
        var steps = new TreeMap<Integer, Place>();
        for (var place : places) {
            var step = Math.round((place.atMs() - span.fromMs()) / (double) STEP_MS);
            steps.put(Math.clamp(step, 0, last), place);
        }
        return steps;
    }
}
