package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "tries the runner on a Unix shell")
@Timeout(60)
class ChildProcessTest {

    private static final Duration AMPLE = Duration.ofMinutes(10);
    private static final long MUCH = 1 << 20;

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void theOutcomeHasStatusAndErrors() throws InterruptedException {
        var outcome = run(AMPLE, said::add, "echo out; echo wrong >&2; exit 3");

        assertThat(outcome).isEqualTo(new Outcome(3, "wrong\n"));
        assertThat(said).containsExactly("out");
    }

    @Test
    void aProgramThatNeverEndsIsStopped() {
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> run(Duration.ofMillis(1), said::add, "exec sleep 600"))
                .extracting(MediaRefused::problem)
                .isEqualTo(MediaProblem.TOOK_TOO_LONG);
    }

    /** The sleeper holds the pipe as well: the run could not come back while it lives. */
    @Test
    void aProgramThatSaysTooMuchIsStoppedWithItsChildren() {
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> run(AMPLE, line -> {}, "sleep 600 & while :; do echo much; done"))
                .extracting(MediaRefused::problem)
                .isEqualTo(MediaProblem.PREPARATION_FAILED);
    }

    @Test
    void anInterruptStopsIt() {
        var me = Thread.currentThread();

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> run(AMPLE, line -> me.interrupt(), "echo started; exec sleep 600"));
    }

    @Test
    void aListenerThatFailsStopsIt() {
        Consumer<String> failing = line -> {
            throw new IllegalStateException(line);
        };

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> run(AMPLE, failing, "echo started; exec sleep 600"))
                .withMessage("started");
    }

    @Test
    void itSeesNothingOfOurEnvironment() throws InterruptedException {
        run(AMPLE, said::add, "exec env -u PWD -u SHLVL -u _ -u OLDPWD");

        assertThat(said).containsExactly("GIVEN=this");
    }

    @Test
    void itHasNothingToReadFromUs() throws InterruptedException {
        run(AMPLE, said::add, "cat; echo read to the end");

        assertThat(said).containsExactly("read to the end");
    }

    private Outcome run(Duration limit, Consumer<String> lines, String script) throws InterruptedException {
        return ChildProcess.run(new Command(
                List.of("/bin/sh", "-c", script), folder, Map.of("GIVEN", "this"), limit, MUCH, MUCH, lines));
    }
}
