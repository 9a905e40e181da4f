package nl.drieluik.clips;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.drieluik.clips.media.Place;
import nl.drieluik.clips.media.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Where one mask goes, as far as it is known. What is known up to a correction is kept when that is made. */
@Entity
@Table(name = "clip_mask_track")
class MaskTrack {

    @Embeddable
    record Key(ClipId clip, UUID maskId) implements Serializable {}

    /** How far the following has come. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    private static final int DONE_PERCENT = 100;

    @EmbeddedId
    private Key key;

    private long number;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int progress;
    private @Nullable Long lostAtMs;

    @Convert(converter = PathColumn.class)
    private List<Place> path = List.of();

    @SuppressWarnings("NullAway.Init")
    protected MaskTrack() {}

    MaskTrack(ClipId clip, UUID mask) {
        this.key = new Key(clip, mask);
    }

    @Converter
    static class PathColumn extends JsonColumn<List<Place>> {

        PathColumn() {
            super(new TypeReference<>() {});
        }
    }

    UUID mask() {
        return key.maskId();
    }

    long number() {
        return number;
    }

    State state() {
        return state;
    }

    int progress() {
        return progress;
    }

    @Nullable
    Long lostAtMs() {
        return lostAtMs;
    }

    List<Place> path() {
        return path;
    }

    boolean isAtEnd() {
        return state == State.DONE || state == State.FAILED;
    }

    FollowTicket ticket() {
        return new FollowTicket(key.clip(), key.maskId(), number);
    }

    /**
     * What was found up to the first box that is another one holds; all else is followed anew.
     *
     * @param before null where the mask is new
     */
    void followAnew(@Nullable Mask before, Mask now) {
        var known = before == null ? now.fromMs() : knownUntil(before, now);
        path = path.stream().filter(place -> place.atMs() <= known).toList();
        forgetUnlessFromStart(now);
        if (lostAtMs != null && lostAtMs >= known) {
            lostAtMs = null;
        }
        number++;
        state = State.WAITING;
        progress = 0;
    }

    /** What comes before the first box is followed last: until then the path cannot be gone on with. */
    private void forgetUnlessFromStart(Mask mask) {
        if (!path.isEmpty() && path.getFirst().atMs() != mask.fromMs()) {
            path = List.of();
        }
    }

    /** Without its first box nothing is known: what comes before it was followed backwards from there. */
    private static long knownUntil(Mask before, Mask now) {
        var same = 0;
        while (same < before.boxes().size()
                && same < now.boxes().size()
                && before.boxes().get(same).equals(now.boxes().get(same))) {
            same++;
        }
        if (same == 0) {
            return now.fromMs() - 1;
        }
        var known = Math.min(before.toMs(), now.toMs());
        for (var mask : List.of(before, now)) {
            known = same < mask.boxes().size()
                    ? Math.min(known, mask.boxes().get(same).atMs())
                    : known;
        }
        return known;
    }

    /** What is still to be followed; the end of what is known counts as a box. */
    List<Place> boxesToFollow(Mask mask) {
        if (path.isEmpty()) {
            return mask.boxes();
        }
        var known = path.getLast();
        var boxes = new ArrayList<>(List.of(known));
        mask.boxes().stream().filter(box -> box.atMs() > known.atMs()).forEach(boxes::add);
        return boxes;
    }

    /** Null where nothing is left to follow. */
    @Nullable
    Span stretchToFollow(Mask mask) {
        var from = path.isEmpty() ? mask.fromMs() : path.getLast().atMs();
        return from < mask.toMs() ? new Span(from, mask.toMs()) : null;
    }

    /** Also after an attempt that was killed. */
    void begin(Mask mask) {
        forgetUnlessFromStart(mask);
        state = State.RUNNING;
    }

    void followed(List<Place> more, int percent) {
        var byTime = new TreeMap<Long, Place>();
        Stream.concat(path.stream(), more.stream()).forEach(place -> byTime.put(place.atMs(), place));
        path = List.copyOf(byTime.values());
        progress = percent;
    }

    /** @param whole what was to be followed, all of it */
    void finish(List<Place> whole, @Nullable Long lostAt) {
        if (!whole.isEmpty()) {
            var from = whole.getFirst().atMs();
            path = path.stream().filter(place -> place.atMs() < from).toList();
            followed(whole, DONE_PERCENT);
        }
        lostAtMs = lostAt == null ? lostAtMs : lostAt;
        progress = DONE_PERCENT;
        state = State.DONE;
    }

    void fail() {
        state = State.FAILED;
    }
}
