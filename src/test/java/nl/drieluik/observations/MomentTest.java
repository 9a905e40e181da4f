package nl.drieluik.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.drieluik.clips.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    private final Piece piece = new Piece(60_000, 90_000);

    @Test
    void isKeptAgainstTheRecordingAndToldFromThePiecesStart() {
        var seen = new Moment(1_000, 4_000L);

        var kept = seen.inRecording(piece);

        assertThat(kept).isEqualTo(new Moment(61_000, 64_000L));
        assertThat(kept.inPiece(piece)).isEqualTo(seen);
        assertThat(kept.inPiece(new Piece(50_000, 90_000))).isEqualTo(new Moment(11_000, 14_000L));
    }

    @Test
    void mayBeThePiecesFirstOrLastMillisecond() {
        assertThat(new Moment(0, null).inRecording(piece).isSeenIn(piece)).isTrue();
        assertThat(new Moment(30_000, null).inRecording(piece).isSeenIn(piece)).isTrue();
        assertThat(new Moment(0, 30_000L).inRecording(piece).inPiece(piece)).isEqualTo(new Moment(0, 30_000L));
    }

    @ParameterizedTest
    @CsvSource({"-1,", "30001,", "29000, 30001", "9223372036854775806,", "0, 9223372036854775807"})
    void isRefusedOutsideThePiece(long fromMs, Long toMs) {
        assertThatExceptionOfType(ObservationRefused.OutsidePiece.class)
                .isThrownBy(() -> new Moment(fromMs, toMs).inRecording(piece));
    }

    @Test
    void isRefusedWhileNothingIsKnownOfTheRecording() {
        assertThatExceptionOfType(ObservationRefused.OutsidePiece.class)
                .isThrownBy(() -> new Moment(0, null).inRecording(new Piece(0, 0)));
    }

    @ParameterizedTest
    @CsvSource({"2000, 2000", "2000, 1999"})
    void endsAfterItBegins(long fromMs, long toMs) {
        assertThatExceptionOfType(ObservationRefused.EndsBeforeStart.class).isThrownBy(() -> new Moment(fromMs, toMs));
    }

    @Test
    void isToldAsFarAsThePieceShowsItAndStaysWhole() {
        var range = new Moment(55_000, 65_000L);

        assertThat(range.isSeenIn(piece)).isTrue();
        assertThat(range.inPiece(piece)).isEqualTo(new Moment(0, 5_000L));
        assertThat(range.inPiece(new Piece(57_000, 62_000))).isEqualTo(new Moment(0, 5_000L));
        assertThat(range.isSeenIn(new Piece(65_000, 90_000))).isFalse();
        assertThat(range.until(3_000, piece)).isEqualTo(new Moment(55_000, 63_000L));
    }

    @Test
    void liesBeforeOrBehindAPieceThatShowsNothingOfIt() {
        assertThat(new Moment(1_000, 4_000L).inPiece(piece)).isEqualTo(new Moment(-59_000, -56_000L));
        assertThat(new Moment(95_000, null).inPiece(piece)).isEqualTo(new Moment(35_000, null));
        assertThat(new Moment(95_000, 96_000L).inPiece(piece)).isEqualTo(new Moment(35_000, 36_000L));
    }

    @Test
    void endsWithThePieceWhenThatIsCutShorter() {
        var kept = new Moment(80_000, 88_000L);

        assertThat(kept.inPiece(new Piece(60_000, 85_000))).isEqualTo(new Moment(20_000, 25_000L));
        assertThat(kept.inPiece(new Piece(60_000, 80_000))).isEqualTo(new Moment(20_000, null));
        assertThat(kept.isSeenIn(new Piece(60_000, 79_999))).isFalse();
        assertThat(kept.isSeenIn(new Piece(88_000, 90_000))).isFalse();
    }
}
