package nl.drieluik.meetings.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.drieluik.clips.ClipId;
import nl.drieluik.meetings.replay.Playback.Loop;
import nl.drieluik.meetings.replay.Playback.Spotlight;
import org.junit.jupiter.api.Test;

/** Where the picture stands follows from the time alone. */
class PlaybackTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Playback cued = Playback.cued(ClipId.random(), 10_000, NOON);

    @Test
    void pausedItStays() {
        assertThat(cued.positionAt(after(5000))).isZero();
    }

    @Test
    void playingItGoesOnAtItsRate() {
        assertThat(cued.play(null, NOON).positionAt(after(3000))).isEqualTo(3000);
        assertThat(cued.play(null, NOON).atRate(0.5, after(2000)).positionAt(after(4000)))
                .isEqualTo(3000);
    }

    @Test
    void itStopsAtItsEndAndPlaysFromTheStartAgain() {
        var played = cued.play(9000L, NOON);

        assertThat(played.positionAt(after(5000))).isEqualTo(10_000);
        assertThat(played.play(null, after(5000)).positionMs()).isZero();
    }

    @Test
    void aLoopWraps() {
        var looped = cued.loop(new Loop(2000, 4000), NOON).play(null, NOON);

        assertThat(looped.positionAt(after(1500))).isEqualTo(3500);
        assertThat(looped.positionAt(after(2000))).isEqualTo(2000);
        assertThat(looped.positionAt(after(7500))).isEqualTo(3500);
        assertThat(looped.unloop(after(7500)).positionAt(after(8000))).isEqualTo(4000);
    }

    @Test
    void whoeverLooksElsewhereLeavesTheLoop() {
        var looped = cued.loop(new Loop(2000, 4000), NOON);

        assertThat(looped.seek(3000, NOON).loop()).isNotNull();
        assertThat(looped.seek(5000, NOON).loop()).isNull();
    }

    @Test
    void nobodyLeavesTheClip() {
        assertThat(cued.seek(99_000, NOON).positionMs()).isEqualTo(10_000);
        assertThat(cued.pause(99_000L, NOON).positionMs()).isEqualTo(10_000);
    }

    @Test
    void aSpotlightChangesNothingOfThePlaying() {
        var lit = cued.play(null, NOON).light(new Spotlight(0.5, 0.5, 0.1), after(1000));

        assertThat(lit.positionAt(after(2000))).isEqualTo(2000);
        assertThat(lit.light(null, after(2000)).playing()).isTrue();
    }

    private static Instant after(long ms) {
        return NOON.plusMillis(ms);
    }
}
