package nl.drieluik.clips.media;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Understands what is said of a path step by step, without believing it: a film may have got the better of who says it.
 */
final class GrowingPath implements Consumer<String> {

    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int ALL = 100;

    private final Span span;
    private final int fromPercent;
    private final FollowListener listener;
    private final @Nullable Place[] path;
    private final List<Place> news = new ArrayList<>();
    private int known;
    private @Nullable Long lostAtMs;
    private long toldAt = System.nanoTime();

    GrowingPath(Span span, int fromPercent, FollowListener listener) {
        this.span = span;
        this.fromPercent = fromPercent;
        this.listener = listener;
        this.path = new Place[Flipbook.pictures(span, Tracker.STEP_MS)];
    }

    @Override
    public void accept(String line) {
        var said = Sighting.of(line);
        var atMs = span.fromMs() + (long) said.step() * Tracker.STEP_MS;
        if (said.step() >= path.length) {
            throw new MediaRefused(MediaProblem.PREPARATION_FAILED, "a place after the end");
        } else if (said.isLost()) {
            // Forward comes first, and in the order of time.
            lostAtMs = Objects.requireNonNullElse(lostAtMs, atMs);
        } else {
            add(said.step(), said.place(atMs));
        }
    }

    Followed finish() {
        if (known < path.length) {
            throw new MediaRefused(MediaProblem.PREPARATION_FAILED, "a path with holes");
        }
        tell();
        return new Followed(Arrays.stream(path).map(Objects::requireNonNull).toList(), lostAtMs);
    }

    private void add(int step, Place place) {
        known += path[step] == null ? 1 : 0;
        path[step] = place;
        news.add(place);
        if (System.nanoTime() - toldAt > PAUSE_NANOS) {
            tell();
        }
    }

    private void tell() {
        toldAt = System.nanoTime();
        news.sort(Comparator.comparingLong(Place::atMs));
        listener.followed(List.copyOf(news), fromPercent + (ALL - fromPercent) * known / path.length);
        news.clear();
    }
}
