package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.drieluik.clips.media.MediaProblem;
import nl.drieluik.clips.media.Span;
import nl.drieluik.clips.media.Veil;
import nl.drieluik.clips.store.ObjectKey;
import org.junit.jupiter.api.Test;

class FootageTest {

    private static final Measures LESSON = new Measures(60_000, 1280, 720);
    private static final Piece PIECE = new Piece(10_000, 20_000);
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    private static final Veil VEIL = new Veil(List.of(), List.of(new Span(0, 1000)));

    private final Footage footage = new Footage();

    @Test
    void theWholeRecordingIsPieceAndRecordingAtOnce() {
        prepareRecording();
        assertThat(footage.state()).isEqualTo(ClipState.READY);
        assertThat(footage.piece()).isEqualTo(LESSON.whole());
        assertThat(footage.pieceFiles()).isEqualTo(footage.recordingFiles()).hasSize(2);
    }

    @Test
    void itsVideoIsThereBeforeAllIsReady() {
        footage.arrive();
        footage.keep(file(FileRole.VIDEO));
        assertThat(footage.state()).isEqualTo(ClipState.PREPARING);
        assertThat(footage.pieceFiles()).hasSize(1);
    }

    @Test
    void whatOthersHadOfAnEarlierPieceIsLetGoAtTheCut() {
        prepareRecording();
        assertThat(footage.cutTo(PIECE, NOW)).isEmpty();
        assertThat(footage.pieceFiles()).isEmpty();
        var first = prepare();

        assertThat(footage.cutTo(new Piece(30_000, 40_000), NOW)).containsExactlyInAnyOrderElementsOf(first);
        assertThat(footage.state()).isEqualTo(ClipState.PREPARING);
        assertThat(footage.pieceFiles()).isEmpty();
        assertThat(footage.recordingFiles()).hasSize(2);
    }

    @Test
    void backToTheWholeRecordingNeedsNoPreparation() {
        prepareRecording();
        footage.cutTo(PIECE, NOW);
        prepare();
        assertThat(footage.cutTo(LESSON.whole(), NOW)).hasSize(2);
        assertThat(footage.state()).isEqualTo(ClipState.READY);
        assertThat(footage.pieceFiles()).isEqualTo(footage.recordingFiles());
    }

    @Test
    void aVeilOverTheWholeRecordingMakesAPieceOfItsOwn() {
        prepareRecording();
        footage.veil(true, NOW);
        assertThat(footage.state()).isEqualTo(ClipState.PREPARING);
        assertThat(footage.pieceFiles()).isEmpty();
        assertThat(footage.recordingFiles()).hasSize(2);

        var ticket = new PreparationTicket(ClipId.random(), footage.generation());
        var order = footage.begin(ticket, VEIL);
        assertThat(order.veil()).isEqualTo(VEIL);
        assertThat(order.piece()).isEqualTo(LESSON.whole());
    }

    @Test
    void aVeiledPieceStaysVeiledHoweverItIsCut() {
        prepareRecording();
        footage.veil(true, NOW);
        prepare();
        footage.cutTo(PIECE, NOW);
        prepare();
        footage.cutTo(LESSON.whole(), NOW);
        assertThat(footage.state()).isEqualTo(ClipState.PREPARING);
        assertThat(footage.pieceFiles()).isEmpty();
        prepare();
        assertThat(footage.pieceFiles()).doesNotContainAnyElementsOf(footage.recordingFiles());
    }

    @Test
    void withoutItsVeilThePieceIsTheRecordingAgain() {
        prepareRecording();
        footage.veil(true, NOW);
        var covered = prepare();
        assertThat(footage.veil(false, NOW)).containsExactlyInAnyOrderElementsOf(covered);
        assertThat(footage.state()).isEqualTo(ClipState.READY);
        assertThat(footage.pieceFiles()).isEqualTo(footage.recordingFiles());
    }

    @Test
    void theRecordingItselfIsMadeAnewWithoutAVeil() {
        prepareRecording();
        footage.veil(true, NOW);
        prepare();
        footage.makeAnew(footage.recordingGeneration());
        var ticket = new PreparationTicket(ClipId.random(), footage.generation());
        assertThat(footage.begin(ticket, VEIL).veil()).isEqualTo(Veil.NONE);
        assertThat(footage.pieceFiles()).isEmpty();
    }

    @Test
    void aPieceCutWhileTheRecordingIsPreparedFollowsAfterIt() {
        footage.arrive();
        footage.measure(LESSON);
        var recording = footage.generation();
        footage.cutTo(PIECE, NOW);
        assertThat(footage.expects(recording)).isTrue();
        prepare();

        assertThat(footage.state()).isEqualTo(ClipState.PREPARING);
        assertThat(footage.generation()).isGreaterThan(recording);
        assertThat(footage.pieceFiles()).isEmpty();
        prepare();
        assertThat(footage.state()).isEqualTo(ClipState.READY);
        assertThat(footage.pieceFiles()).hasSize(2).doesNotContainAnyElementsOf(footage.recordingFiles());
    }

    @Test
    void aPreparationThatWasOvertakenIsNotExpectedAnyMore() {
        prepareRecording();
        footage.cutTo(PIECE, NOW);
        var overtaken = footage.generation();
        footage.cutTo(new Piece(1_000, 5_000), NOW);
        assertThat(footage.expects(overtaken)).isFalse();
        assertThat(footage.expects(footage.generation())).isTrue();
    }

    @Test
    void theSamePieceAgainChangesNothing() {
        prepareRecording();
        footage.cutTo(PIECE, NOW);
        var generation = footage.generation();
        footage.cutTo(PIECE, NOW);
        assertThat(footage.generation()).isEqualTo(generation);
    }

    @Test
    void aFailureSaysWhyAndMayBeTriedAgain() {
        footage.arrive();
        footage.keep(file(FileRole.VIDEO));
        assertThat(footage.fail(MediaProblem.DAMAGED)).hasSize(1);
        assertThat(footage.problem()).isEqualTo(MediaProblem.DAMAGED);

        footage.retry();
        assertThat(footage.problem()).isNull();
        prepareRecording();
        assertThat(footage.state()).isEqualTo(ClipState.READY);
    }

    @Test
    void aFileThatNeverComesThroughIsGivenUp() {
        footage.arrive();
        var ticket = new PreparationTicket(ClipId.random(), footage.generation());
        for (int attempt = 0; attempt < 6; attempt++) {
            assertThat(footage.triedTooOften()).isFalse();
            footage.begin(ticket, Veil.NONE);
        }
        assertThat(footage.triedTooOften()).isTrue();
    }

    @Test
    void anAttemptThatTheMachineFailedIsNotCounted() {
        footage.arrive();
        var ticket = new PreparationTicket(ClipId.random(), footage.generation());
        for (int attempt = 0; attempt < 100; attempt++) {
            footage.begin(ticket, Veil.NONE);
            footage.postpone();
            assertThat(footage.problem()).isEqualTo(MediaProblem.WAITING);
        }
        assertThat(footage.triedTooOften()).isFalse();
        footage.measure(LESSON);
        assertThat(footage.problem()).isNull();
    }

    @Test
    void onlyTheLatestAttemptIsHeeded() {
        footage.arrive();
        var ticket = new PreparationTicket(ClipId.random(), footage.generation());
        var early = footage.begin(ticket, Veil.NONE).claim();
        var late = footage.begin(ticket, Veil.NONE).claim();
        assertThat(footage.heeds(early)).isFalse();
        assertThat(footage.heeds(late)).isTrue();
        footage.fail(MediaProblem.DAMAGED);
        footage.retry();
        var again = footage.begin(new PreparationTicket(ticket.clip(), footage.generation()), Veil.NONE)
                .claim();
        assertThat(again.number()).isGreaterThan(late.number());
    }

    @Test
    void whatAKilledPreparationHadMadeIsLetGoWhenItIsMadeAgain() {
        footage.arrive();
        var killed = file(FileRole.VIDEO);
        assertThat(footage.keep(killed)).isEmpty();
        assertThat(footage.keep(file(FileRole.VIDEO))).containsExactly(killed);
        assertThat(footage.files()).hasSize(1).doesNotContain(killed);
    }

    @Test
    void arrivingTwiceIsArrivingOnce() {
        footage.arrive();
        footage.arrive();
        assertThat(footage.generation()).isEqualTo(1);
    }

    @Test
    void aPieceLiesWithinTheRecording() {
        prepareRecording();
        assertThatThrownBy(() -> footage.cutTo(new Piece(-1, 5_000), NOW)).isInstanceOf(PieceRefused.class);
        assertThatThrownBy(() -> footage.cutTo(new Piece(60_000, 70_000), NOW)).isInstanceOf(PieceRefused.class);
        assertThatThrownBy(() -> footage.cutTo(new Piece(5_000, 5_000), NOW)).isInstanceOf(PieceRefused.class);
        assertThatThrownBy(() -> footage.cutTo(new Piece(5_000, 5_900), NOW)).isInstanceOf(PieceRefused.class);
    }

    @Test
    void anEndJustBehindTheRecordingsIsItsEnd() {
        prepareRecording();
        footage.cutTo(new Piece(50_000, 60_040), NOW);
        assertThat(footage.piece()).isEqualTo(new Piece(50_000, 60_000));
    }

    @Test
    void nothingIsCutBeforeItsLengthIsKnown() {
        footage.arrive();
        assertThatThrownBy(() -> footage.cutTo(PIECE, NOW)).isInstanceOf(ClipNotReady.class);
    }

    @Test
    void onceTheRestIsLetGoThePieceIsAllThatThereIs() {
        prepareRecording();
        footage.cutTo(PIECE, NOW);
        var made = prepare();
        assertThat(footage.apartSince()).isEqualTo(NOW);

        assertThat(footage.letRestGo()).hasSize(2).doesNotContainAnyElementsOf(made);
        assertThat(footage.apartSince()).isNull();
        assertThat(footage.piece()).isEqualTo(PIECE).isEqualTo(footage.recording());
        assertThat(footage.pieceFiles()).isEqualTo(footage.recordingFiles()).containsExactlyInAnyOrderElementsOf(made);
        assertThatThrownBy(footage::letRestGo).isInstanceOf(NoRestToLetGo.class);
    }

    @Test
    void whatIsLeftIsCutShorterOutOfItsOwnVideo() {
        prepareRecording();
        footage.cutTo(PIECE, NOW);
        var left = prepare().getFirst();
        footage.letRestGo();

        assertThatThrownBy(() -> footage.cutTo(new Piece(9_999, 20_000), NOW)).isInstanceOf(PieceRefused.class);
        assertThatThrownBy(() -> footage.cutTo(new Piece(10_000, 20_001), NOW)).isInstanceOf(PieceRefused.class);
        assertThat(footage.cutTo(new Piece(12_000, 15_000), NOW)).isEmpty();
        var order = footage.begin(new PreparationTicket(ClipId.random(), footage.generation()), Veil.NONE);
        assertThat(order.original()).isEqualTo(left);
        assertThat(order.piece()).isEqualTo(new Piece(2_000, 5_000));
    }

    @Test
    void theRestStaysWhileThePieceIsBeingMade() {
        prepareRecording();
        footage.cutTo(PIECE, NOW);
        assertThatThrownBy(footage::letRestGo).isInstanceOf(ClipNotReady.class);
    }

    private void prepareRecording() {
        footage.arrive();
        footage.measure(LESSON);
        prepare();
    }

    private List<ClipFile> prepare() {
        var made = new ArrayList<>(List.of(file(FileRole.VIDEO), file(FileRole.POSTER)));
        made.forEach(footage::keep);
        footage.finish();
        return made;
    }

    private ClipFile file(FileRole role) {
        return new ClipFile(footage.generation(), role, ObjectKey.random(), "0".repeat(64), 1, "video/mp4");
    }
}
