package nl.drieluik.clips.media;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Gathers faces that were seen in single pictures: the same place soon afterwards is the same face. */
final class FaceSearch implements Consumer<String> {

    static final int STEP_MS = 500;

    /** Of OpenCV, looked for in this order; those in profile look to the left. */
    static final List<String> CASCADES = List.of("haarcascade_frontalface_alt2.xml", "haarcascade_profileface.xml");

    private static final int ALL = 100;

    private final Span span;
    private final int fromPercent;
    private final IntConsumer percent;
    private final List<FaceTrail> trails = new ArrayList<>();

    FaceSearch(Span span, int fromPercent, IntConsumer percent) {
        this.span = span;
        this.fromPercent = fromPercent;
        this.percent = percent;
    }

    @Override
    public void accept(String line) {
        var said = Sighting.of(line);
        var atMs = span.fromMs() + (long) said.step() * STEP_MS;
        if (atMs > span.toMs()) {
            throw new MediaRefused(MediaProblem.PREPARATION_FAILED, "a face after the end");
        } else if (said.isLost()) {
            // What is said at the end of each picture.
            percent.accept(fromPercent + (int) ((ALL - fromPercent) * (atMs - span.fromMs()) / span.lengthMs()));
        } else {
            add(said.place(atMs));
        }
    }

    List<FoundFace> found() {
        return trails.stream()
                .filter(FaceTrail::isSure)
                .map(trail -> trail.face(span))
                .toList();
    }

    private void add(Place place) {
        trails.stream()
                .filter(trail -> trail.isContinuedBy(place))
                .findFirst()
                .ifPresentOrElse(trail -> trail.add(place), () -> trails.add(new FaceTrail(place)));
    }
}
