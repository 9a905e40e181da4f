package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.drieluik.clips.media.Place;
import nl.drieluik.clips.media.Span;
import org.junit.jupiter.api.Test;

class MaskTrackTest {

    private static final UUID ID = UUID.randomUUID();

    private final MaskTrack track = new MaskTrack(ClipId.random(), ID);
    private final Mask mask = mask(0, 1600, 400);

    @Test
    void aNewMaskIsFollowedAllTheWay() {
        track.followAnew(null, mask);
        track.begin(mask);
        assertThat(track.stretchToFollow(mask)).isEqualTo(new Span(0, 1600));
        assertThat(track.boxesToFollow(mask)).isEqualTo(mask.boxes());
    }

    @Test
    void whatWasFoundUpToACorrectionIsKept() {
        follow();
        var corrected = mask(0, 1600, 400, 800);
        track.followAnew(mask, corrected);
        assertThat(track.isAtEnd()).isFalse();
        assertThat(track.stretchToFollow(corrected)).isEqualTo(new Span(800, 1600));
        assertThat(track.boxesToFollow(corrected)).hasSize(1);
    }

    @Test
    void anotherFirstBoxOrBeginningIsFollowedFromTheStart() {
        follow();
        track.followAnew(mask, mask(0, 1600, 480));
        assertThat(track.path()).isEmpty();
        follow();
        track.followAnew(mask, mask(80, 1600, 400));
        assertThat(track.path()).isEmpty();
    }

    @Test
    void aMaskThatEndsEarlierNeedsNothingMore() {
        follow();
        var shorter = mask(0, 800, 400);
        track.followAnew(mask, shorter);
        assertThat(track.path().getLast().atMs()).isEqualTo(800);
        assertThat(track.stretchToFollow(shorter)).isNull();
    }

    @Test
    void anAttemptThatWasKilledBeforeItCameToTheStartIsMadeAgain() {
        track.followAnew(null, mask);
        track.begin(mask);
        track.followed(path(400, 1600), 60);
        track.begin(mask);
        assertThat(track.stretchToFollow(mask)).isEqualTo(new Span(0, 1600));
    }

    @Test
    void whatIsToldTwiceCountsOnce() {
        track.followAnew(null, mask);
        track.begin(mask);
        track.followed(path(400, 800), 20);
        track.followed(path(400, 800), 20);
        assertThat(track.path()).hasSize(6);
    }

    private void follow() {
        track.followAnew(null, mask);
        track.begin(mask);
        track.finish(path(0, 1600), null);
    }

    private static List<Place> path(long fromMs, long toMs) {
        return LongStream.iterate(fromMs, at -> at <= toMs, at -> at + 80)
                .mapToObj(MaskTrackTest::box)
                .toList();
    }

    private static Mask mask(long fromMs, long toMs, long... boxes) {
        return new Mask(
                ID,
                true,
                fromMs,
                toMs,
                LongStream.of(boxes).mapToObj(MaskTrackTest::box).toList());
    }

    private static Place box(long atMs) {
        return new Place(atMs, 0.1, 0.1, 0.2, 0.2);
    }
}
