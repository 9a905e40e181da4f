package nl.drieluik.clips.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.drieluik.clips.ClipId;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ClipId clip = ClipId.random();
    private final HandTicks ticks = new HandTicks();
    private final Turns turns = new Turns(ticks);

    @Test
    void whoeverIsAloneHasItsTurnAtOnce() throws Exception {
        var turn = turns.begin(clip);
        assertThat(turn.<String>take(() -> "done")).isEqualTo("done");
        turns.end(clip, turn);
        assertThat(turns.at(clip)).isEmpty();
    }

    @Test
    void twoUploadsDoNotWaitForEachOther() {
        turns.begin(clip);
        assertThat(turns.begin(ClipId.random())).isNotNull();
    }

    @Test
    void oneThatFellSilentGivesWayAndMayTouchNothingWhenItWakes() {
        var first = turns.begin(clip);
        var settled = new ArrayList<Boolean>();
        first.isOf(guest(settled));
        ticks.pass(Turn.SILENCE);

        var second = turns.begin(clip);

        assertThat(settled).containsExactly(true);
        assertThatThrownBy(() -> first.take(() -> "late")).isInstanceOf(UploadRefused.class);
        turns.end(clip, first);
        assertThat(settled).containsExactly(true);
        assertThat(turns.at(clip)).contains(second);
    }

    @Test
    void oneWhoseBytesKeepComingIsNotThrownOut() throws Exception {
        var first = turns.begin(clip);
        var second = CompletableFuture.supplyAsync(() -> turns.begin(clip));
        while (!second.isDone()) {
            ticks.pass(Turn.SILENCE.dividedBy(2));
            first.take(() -> "more");
        }
        assertThat(second).isCompletedExceptionally();
        assertThat(first.<String>take(() -> "and more")).isEqualTo("and more");
    }

    @Test
    void theNextOneWaitsForAHealthyOneToEnd() {
        var first = turns.begin(clip);
        var second = CompletableFuture.supplyAsync(() -> turns.begin(clip));
        turns.end(clip, first);
        await().atMost(PATIENCE)
                .until(() -> turns.at(clip).filter(turn -> turn != first).isPresent());
        assertThat(second.join()).isSameAs(turns.at(clip).orElseThrow());
    }

    @Test
    void aSlowDiskIsNoSilence() throws Exception {
        var first = turns.begin(clip);
        var slow = new CompletableFuture<String>();
        var writing = new CountDownLatch(1);
        Thread.startVirtualThread(() -> write(first, writing, slow));
        writing.await();
        ticks.pass(Turn.SILENCE.multipliedBy(9));
        assertThat(first.isSilent()).isFalse();
        slow.complete("written");
        await().atMost(PATIENCE).until(() -> first.<Boolean>take(() -> true));
        assertThat(first.isSilent()).isFalse();
    }

    @Test
    void whatASilentOneBroughtIsSettledAndOthersAreToldOfTheRest() throws Exception {
        var turn = turns.begin(clip);
        var settled = new ArrayList<Boolean>();
        turn.isOf(guest(settled));
        ticks.pass(Duration.ofSeconds(1));
        turn.take(() -> "more");
        turn.attend();
        turn.attend();
        assertThat(settled).containsExactly((Boolean) null);
        ticks.pass(Turn.SILENCE);
        turn.attend();
        assertThat(settled).containsExactly(null, false);
    }

    private static void write(Turn turn, CountDownLatch writing, CompletableFuture<String> slow) {
        try {
            turn.take(() -> {
                writing.countDown();
                return slow.join();
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes when it is settled, for the last time or not, and null for a beat. */
    private static Turn.Guest guest(List<Boolean> notes) {
        return new Turn.Guest() {
            @Override
            public void settle(boolean last) {
                notes.add(last);
            }

            @Override
            public void beat() {
                notes.add(null);
            }
        };
    }
}
