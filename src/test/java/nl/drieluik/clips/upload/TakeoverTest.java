package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.begun;
import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.drieluik.clips.ClipId;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that hangs on a dead line, and the one that comes after it. */
@DrieluikTest
class TakeoverTest {

    private static final int LENGTH = 1000;

    @Autowired
    private Schools schools;

    @Autowired
    private UploadDesk desk;

    @Autowired
    private Admission admission;

    @Autowired
    private UploadBytes bytes;

    private final byte[] film = film(LENGTH);
    private final HandTicks ticks = new HandTicks();
    private final Line line = new Line();
    private Reception reception;
    private Colleague anna;
    private ClipId clip;

    @BeforeEach
    void begin() {
        reception = new Reception(desk, admission, bytes, new Turns(ticks), new OtherNodes(desk, bytes, ticks));
        anna = schools.olga();
        clip = ClipId.valueOf(begun(new Tus(anna.api()), LENGTH).substring("/api/uploads/".length()));
    }

    @Test
    void headTellsWhatAnActiveRequestHasBroughtAndDoesNotDisturbIt() {
        var first = patch(0, line, null);
        line.bring(part(film, 0, 600)).awaitSilence();
        assertThat(tell()).isEqualTo(600);
        line.bring(part(film, 600, 700)).awaitSilence();
        assertThat(tell()).isEqualTo(700);
        line.end();
        assertThat(first.join()).isEqualTo(700);
    }

    @Test
    void oneThatFellSilentGivesWayAndWhatItBroughtCounts() {
        var first = patch(0, line, null);
        line.bring(part(film, 0, 300)).awaitSilence();
        ticks.pass(Turn.SILENCE);

        assertThat(tell()).isEqualTo(300);
        assertThat(patch(300, rest(300), null).join()).isEqualTo(LENGTH);

        line.bring(new byte[500]).end();
        assertRefused(first, ProblemCode.UPLOAD_BUSY);
        assertThat(tell()).isEqualTo(LENGTH);
    }

    @Test
    void aLateRequestWritesNothingWhileItsSuccessorWorks() {
        var first = patch(0, line, null);
        line.bring(part(film, 0, 300)).awaitSilence();
        ticks.pass(Turn.SILENCE);
        var next = new Line();
        var second = patch(300, next, null);
        next.bring(part(film, 300, 400)).awaitSilence();

        line.bring(new byte[500]).end();
        assertRefused(first, ProblemCode.UPLOAD_BUSY);
        next.bring(part(film, 400, LENGTH)).end();

        assertThat(second.join()).isEqualTo(LENGTH);
    }

    @Test
    void bytesThatBelongTogetherAreThrownAwayTogether() throws Exception {
        var sum = MessageDigest.getInstance("SHA-1").digest(film);
        var first = patch(0, line, "sha1 " + Base64.getEncoder().encodeToString(sum));
        line.bring(part(film, 0, 300)).awaitSilence();
        assertThat(tell()).isZero();
        ticks.pass(Turn.SILENCE);

        assertThat(patch(0, rest(0), null).join()).isEqualTo(LENGTH);

        line.bring(part(film, 300, LENGTH)).end();
        assertRefused(first, ProblemCode.UPLOAD_BUSY);
    }

    @Test
    void aHealthyOneKeepsItsTurn() {
        var first = patch(0, line, null);
        line.bring(part(film, 0, 100)).awaitSilence();
        var second = patch(100, rest(100), null);
        for (int at = 100; !second.isDone(); at++) {
            ticks.pass(Duration.ofSeconds(1));
            line.bring(part(film, at, at + 1)).awaitSilence();
        }
        assertRefused(second, ProblemCode.UPLOAD_BUSY);
        line.end();
        assertThat(first.join()).isGreaterThan(100);
    }

    @Test
    void anUploadWhoseRequestFellSilentCanBeEnded() {
        var first = patch(0, line, null);
        line.bring(part(film, 0, 300)).awaitSilence();
        ticks.pass(Turn.SILENCE);

        reception.terminate(anna.viewer(), clip);

        assertThatThrownBy(this::tell).isInstanceOf(NotFound.class);
        line.bring(part(film, 300, 400)).end();
        assertThat(first).failsWithin(Duration.ofMinutes(2));
        assertThat(bytes.all()).doesNotContain(clip);
    }

    @Test
    void nobodyElseCanEndTheTurnOfSomebody() {
        var first = patch(0, line, null);
        line.bring(part(film, 0, 300)).awaitSilence();
        ticks.pass(Turn.SILENCE);
        var olga = schools.olga().viewer();

        assertThatThrownBy(() -> reception.terminate(olga, clip)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reception.receive(olga, clip, 300, new Delivery(rest(300), -1, null, null)))
                .isInstanceOf(NotFound.class);

        line.bring(part(film, 300, LENGTH)).end();
        assertThat(first.join()).isEqualTo(LENGTH);
    }

    private long tell() {
        return reception.tell(anna.viewer(), clip).offset();
    }

    private ByteArrayInputStream rest(int from) {
        return new ByteArrayInputStream(part(film, from, LENGTH));
    }

    private CompletableFuture<Long> patch(int offset, InputStream body, @Nullable String checksum) {
        return CompletableFuture.supplyAsync(
                () -> reception
                        .receive(
                                anna.viewer(),
                                clip,
                                offset,
                                new Delivery(body, -1, UploadChecksum.parse(checksum), null))
                        .offset(),
                Thread::startVirtualThread);
    }

    private static void assertRefused(CompletableFuture<Long> request, ProblemCode code) {
        assertThatThrownBy(request::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        UploadRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
