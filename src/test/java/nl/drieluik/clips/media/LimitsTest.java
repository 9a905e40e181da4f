package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** That each limit really holds, tried on programs that know no measure. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "prlimit is Linux's")
@Timeout(300)
class LimitsTest {

    private static final Duration AMPLE = Duration.ofMinutes(4);
    private static final long MUCH = 1 << 20;

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void whoeverWantsAllMemoryGetsNoMore() throws Exception {
        var outcome = run(AMPLE, "tail /dev/zero", "memory=100MB");

        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.mentions("memory exhausted")).as(outcome.errors()).isTrue();
    }

    /** A second of each processor, however long it may take by the clock. */
    @Test
    void whoeverOnlyCountsIsStopped() throws Exception {
        assertThat(run(Duration.ofNanos(1), "while :; do :; done").status()).isGreaterThan(128);
    }

    @Test
    void oneLargeFileIsStopped() throws Exception {
        assertThat(run(AMPLE, "head -c 100000 /dev/zero > large", "max-output=10KB")
                        .failed())
                .isTrue();
        assertThat(Files.size(folder.resolve("large"))).isEqualTo(10 << 10);
    }

    /** None of them is large. */
    @Test
    void manySmallFilesAreStopped() {
        assertThatExceptionOfType(MediaRefused.class)
                .isThrownBy(() -> run(AMPLE, "i=0; while :; do i=$((i+1)); echo small > $i; done"))
                .withMessageContaining("too much written");
    }

    /** A link would lead whoever reads what was made out of the folder; a pipe would hold him for ever. */
    @Test
    void whatIsNoFileIsNotTaken() {
        for (var making : List.of("ln -s /etc/passwd video.mp4", "mkfifo video.mp4")) {
            assertThatExceptionOfType(MediaRefused.class)
                    .isThrownBy(() -> run(AMPLE, "rm -f video.mp4; " + making))
                    .withMessageContaining("no file");
        }
    }

    @Test
    void fewFilesAreOpenAtOnceAndNoMemoryIsWrittenDown() throws Exception {
        run(AMPLE, "ulimit -n; ulimit -c");

        assertThat(said).containsExactly("256", "0");
    }

    @Test
    void childrenOfChildrenAreStoppedToo() throws Exception {
        var me = Thread.currentThread();
        var script = "(sleep 600 & echo $!; wait) & wait";

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> child(AMPLE, script, line -> {
                    said.add(line);
                    me.interrupt();
                }));

        var grandchild = Long.parseLong(said.getFirst());
        await().until(() ->
                ProcessHandle.of(grandchild).filter(ProcessHandle::isAlive).isEmpty());
    }

    /** Too little memory for its libraries: nobody is told that his film is damaged. */
    @Test
    void thatFfmpegDoesNotStartIsNotTheFilmsFault() throws Exception {
        var film = new Workshop(folder).brightening("film.mp4");
        var poor = new Workshop(folder, "memory=40MB");

        assertThatIllegalStateException()
                .isThrownBy(() -> poor.probe.look(film))
                .withMessageStartingWith("A program does not start: ");
    }

    /** The first holds its place until the second waits in line for it. */
    @Test
    void noMoreRunAtOnceThanThereArePlaces() throws Exception {
        var workshop = new Workshop(folder, "parallel=1");
        var film = workshop.brightening("film.mp4");
        var first = new CountDownLatch(1);
        var one = Thread.ofPlatform().start(() -> look(workshop, film, "first", first));
        await().atMost(AMPLE).until(() -> said.contains("first"));
        var other = Thread.ofPlatform().start(() -> look(workshop, film, "second", new CountDownLatch(0)));
        await().atMost(AMPLE).until(() -> other.getState() == Thread.State.WAITING);

        assertThat(said).doesNotContain("second");
        said.add("let go");
        first.countDown();
        one.join();
        other.join();
        assertThat(said.indexOf("second")).isGreaterThan(said.indexOf("let go"));
    }

    private void look(Workshop workshop, Path film, String name, CountDownLatch until) {
        try (var work = WorkFolder.temporary(film)) {
            workshop.ffmpeg.probe(work, Description.QUESTION, line -> {
                said.add(name);
                hold(until);
            });
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hold(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The time limit counts for the processor only. */
    private Outcome run(Duration limit, String script, String... settings) throws InterruptedException {
        var words = ResourceLimits.of(Workshop.settings(settings), limit);
        return child(AMPLE, words, script, said::add);
    }

    private Outcome child(Duration limit, String script, Consumer<String> lines) throws InterruptedException {
        return child(limit, List.of(), script, lines);
    }

    private Outcome child(Duration limit, List<String> words, String script, Consumer<String> lines)
            throws InterruptedException {
        var all = Stream.concat(words.stream(), Stream.of("/bin/sh", "-c", script))
                .toList();
        return ChildProcess.run(new Command(all, folder, Map.of(), limit, MUCH, MUCH, lines));
    }
}
