package nl.drieluik.clips.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.Measures;
import nl.drieluik.clips.Overtaken;
import nl.drieluik.clips.PreparationClaim;
import nl.drieluik.clips.media.MediaProblem;
import nl.drieluik.clips.store.ObjectMissing;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A worker falls asleep, its job is taken over, and it wakes up. */
@DrieluikTest
class LateWorkerTest extends AttemptTest {

    private static final Measures MEASURES = new Measures(60_000, 640, 360);

    @Autowired
    private MovableClock clock;

    private PreparationClaim late;
    private PreparationClaim current;

    @BeforeEach
    void takeTheJobOver() {
        late = take().claim();
        current = take().claim();
    }

    @Test
    void whateverItReportsChangesNothingAndEndsIt() throws IOException {
        var written = written(late, "late");
        assertThat(workbench.wants(late)).isFalse();
        ended(() -> workbench.playable(late, written, MEASURES));
        ended(() -> workbench.progressed(late, 99));
        ended(() -> workbench.finish(late, List.of(written)));
        ended(() -> workbench.fail(late, MediaProblem.DAMAGED));
        var seen = school.anna().api().get("/api/clips/" + clip).json();
        assertThat(seen.path("state").asString()).isEqualTo("preparing");
        assertThat(seen.path("progress").asInt()).isEqualTo(50);
        assertThat(seen.has("video")).isFalse();
    }

    @Test
    void whatTheOtherMadeStaysAndWhatItWroteIsClearedAway() throws IOException {
        var kept = written(current, "current");
        workbench.playable(current, kept, MEASURES);
        var lost = written(late, "late");
        ended(() -> workbench.playable(late, lost, MEASURES));
        workbench.finish(current, List.of());
        ended(() -> workbench.fail(late, MediaProblem.DAMAGED));

        var video = school.anna().api().get("/api/clips/" + clip + "/video");
        assertThat(new String(video.response().body())).isEqualTo("current");
        clock.pass(Duration.ofDays(2));
        housekeeping.clearRemains();
        clock.returnToNow();
        assertThatThrownBy(() -> store.size(lost.key())).isInstanceOf(ObjectMissing.class);
        assertThat(store.size(kept.key())).isEqualTo("current".length());
    }

    @Test
    void whatWasWrittenADayAgoIsNotKeptAnyMore() throws IOException {
        var written = written(current, "slow");
        clock.pass(Duration.ofDays(1));
        try {
            assertThatThrownBy(() -> workbench.playable(current, written, MEASURES))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            clock.returnToNow();
        }
        assertThat(school.anna().api().get("/api/clips/" + clip).json().has("video"))
                .isFalse();
    }

    private ClipFile written(PreparationClaim claim, String content) throws IOException {
        return storeroom.put(claim.generation(), FileRole.VIDEO, file(content));
    }

    private static void ended(Runnable report) {
        assertThatThrownBy(report::run).isInstanceOf(Overtaken.class);
    }
}
