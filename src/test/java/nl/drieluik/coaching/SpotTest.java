package nl.drieluik.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Piece;
import org.junit.jupiter.api.Test;

class SpotTest {

    private final Spot spot = new Spot(ClipId.random(), 30_000, 10_000);

    @Test
    void countsFromTheStartOfThePieceAsItIsNow() {
        assertThat(spot.fromStartOf(new Piece(25_000, 60_000))).isEqualTo(5_000);
    }

    @Test
    void countsFromThePieceAsItLastWasWhenTheClipIsGone() {
        assertThat(spot.fromStartOf(null)).isEqualTo(20_000);
    }

    @Test
    void isAtTheStartWhenItWasCutAwayFromBeforeIt() {
        assertThat(spot.fromStartOf(new Piece(40_000, 60_000))).isZero();
    }
}
