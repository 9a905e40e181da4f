package nl.drieluik.clips.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One preparation in its work folder: which runs of ffmpeg follow each other, so that something plays as soon as it can
 * and nothing is decoded more often than it must.
 */
final class PreparationRun {

    /** Percents of the whole work at which its parts are done. */
    private static final int COPIED = 15;

    private static final int LOOKED_THROUGH = 20;
    private static final int FIRST = 50;
    private static final int ALMOST = 99;

    private static final long LEAST_DIFFERENCE_MS = 1000;
    private static final double MOST_DIFFERENCE = 0.02;

    private final RungMaker maker;
    private final Probe probe;
    private final WorkFolder work;
    private final PreparationListener listener;

    PreparationRun(Ffmpeg ffmpeg, Probe probe, WorkFolder work, PreparationListener listener) {
        this.maker = new RungMaker(ffmpeg, work, listener);
        this.probe = probe;
        this.work = work;
        this.listener = listener;
    }

    /** @param more whether smaller sizes are still to be made */
    record Made(Footage video, Storyboard storyboard, boolean more) {}

    Made make(Footage footage, @Nullable Span piece, Veil veil) throws InterruptedException {
        if (piece == null && !veil.covers() && Remux.suits(footage)) {
            try {
                return copy(footage);
            } catch (MediaRefused odd) {
                if (odd.problem() == MediaProblem.TOOK_TOO_LONG || odd.forWantOfRoom()) {
                    throw odd;
                }
                // Some oddity that does not survive copying; decoding is more forgiving.
                listener.withdrawn();
            }
        }
        return encode(Take.ofSource(footage, piece, veil), piece == null ? footage.durationMs() : piece.lengthMs());
    }

    /** The smaller sizes of a video that is the source of this run. */
    void makeSmaller(Footage video) throws InterruptedException {
        var ladder = Ladder.below(FrameSize.of(video.picture()));
        var rungs = files(ladder, ladder.without(ladder.top()));
        if (!rungs.isEmpty()) {
            var arguments = Encoding.ofVideo(maker.arguments(), Take.ofVideo(Input.SOURCE, video), rungs, null);
            var progress = progress(video.durationMs(), LOOKED_THROUGH, ALMOST);
            maker.make(arguments, rungs, Pace.copied(video.picture()), progress);
        }
    }

    private Made copy(Footage footage) throws InterruptedException {
        var picture = footage.picture();
        var ladder = Ladder.below(FrameSize.of(picture));
        var storyboard = announce(footage.durationMs(), ladder);
        var rungs = files(ladder, List.of(ladder.top()));
        var arguments = Remux.arguments(maker.arguments(), footage, rungs.getFirst());
        maker.make(arguments, rungs, Pace.copied(picture), progress(footage.durationMs(), 0, COPIED));
        var video = video(footage.durationMs());
        makeStills(video, storyboard, COPIED, LOOKED_THROUGH);
        return new Made(video, storyboard, ladder.sizes().size() > 1);
    }

    private Made encode(Take take, long wantedMs) throws InterruptedException {
        var ladder = Ladder.of(FrameSize.of(take.footage().picture()));
        var storyboard = announce(wantedMs, ladder);
        var first = files(ladder, List.of(ladder.first()));
        var arguments = Encoding.ofSource(maker.arguments(), take, first, null, wantedMs);
        maker.make(arguments, first, take.pace(), progress(wantedMs, 0, FIRST));
        var video = ladder.first().equals(ladder.top())
                ? restOfVideo(ladder, take.pace(), storyboard, wantedMs)
                : restOfSource(ladder, take, storyboard, wantedMs);
        return new Made(video, storyboard, false);
    }

    /** The first rung is the largest, so the others are made of it. */
    private Footage restOfVideo(Ladder ladder, Pace pace, Storyboard storyboard, long wantedMs)
            throws InterruptedException {
        var video = video(wantedMs);
        var rungs = files(ladder, ladder.without(ladder.top()));
        if (rungs.isEmpty()) {
            makeStills(video, storyboard, FIRST, ALMOST);
        } else {
            var take = Take.ofVideo(VideoFile.NAME, video);
            var arguments = Encoding.ofVideo(maker.arguments(), take, rungs, storyboard);
            maker.make(arguments, rungs, pace, progress(wantedMs, FIRST, ALMOST));
        }
        return video;
    }

    private Footage restOfSource(Ladder ladder, Take take, Storyboard storyboard, long wantedMs)
            throws InterruptedException {
        var rungs = files(ladder, ladder.without(ladder.first()));
        var arguments = Encoding.ofSource(maker.arguments(), take, rungs, storyboard, wantedMs);
        maker.make(arguments, rungs, take.pace(), progress(wantedMs, FIRST, ALMOST));
        return video(wantedMs);
    }

    private void makeStills(Footage video, Storyboard storyboard, int fromPercent, int toPercent)
            throws InterruptedException {
        var arguments = Stills.arguments(maker.arguments(), video, storyboard);
        maker.run(arguments, progress(video.durationMs(), fromPercent, toPercent));
    }

    private Storyboard announce(long durationMs, Ladder ladder) {
        var top = ladder.top();
        listener.measured(durationMs, top.width(), top.height());
        return Storyboard.of(durationMs, top.width(), top.height());
    }

    /** Believes nothing until it has looked at what came out. */
    private Footage video(long wantedMs) throws InterruptedException {
        var file = work.file(VideoFile.NAME);
        var video = probe.look(file);
        var difference = Math.abs(video.durationMs() - wantedMs);
        if (difference > Math.max(LEAST_DIFFERENCE_MS, wantedMs * MOST_DIFFERENCE)) {
            throw new MediaRefused(
                    MediaProblem.PREPARATION_FAILED, video.durationMs() + " ms instead of " + wantedMs + " ms");
        }
        var picture = video.picture();
        listener.playable(VideoFile.in(work), video.durationMs(), picture.width(), picture.height());
        return video;
    }

    private Progress progress(long totalMs, int fromPercent, int toPercent) {
        return new Progress(listener::progressed, totalMs, fromPercent, toPercent);
    }

    private static List<RungFiles> files(Ladder ladder, List<FrameSize> sizes) {
        return sizes.stream()
                .map(size -> new RungFiles(size, size.equals(ladder.top())))
                .toList();
    }
}
