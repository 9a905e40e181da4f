package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After {@code kill -9} of the server no ffmpeg runs on. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux ends a process with its parent")
@Timeout(300)
class ParentDeathTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BEGUN = "begun";

    @TempDir
    Path folder;

    /** A JVM of its own, in which a film without end is copied. */
    static final class Server {

        private Server() {}

        static void main(String[] args) throws Exception {
            var workshop = new Workshop(Path.of(args[0]), "sandbox=" + args[1]);
            // As jobs do, on a thread that is carried by others.
            Thread.startVirtualThread(() -> copyForEver(workshop)).join();
        }

        private static void copyForEver(Workshop workshop) {
            var arguments =
                    workshop.ffmpeg.arguments().add("-re", "-stream_loop", "-1").input(Input.SOURCE);
            arguments.add("-c", "copy", "-f", "null", "-");
            try (var work = WorkFolder.temporary(workshop.folder.resolve("film.mp4"))) {
                workshop.ffmpeg.convert(work, arguments, line -> System.out.println(BEGUN));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wanted", "off"})
    void aKilledServerLeavesNoFfmpeg(String sandbox) throws Exception {
        new Workshop(folder).brightening("film.mp4");
        var server = server(sandbox);
        try {
            var children = children(server);
            assertThat(children).isNotEmpty();

            server.destroyForcibly().onExit().join();

            await().atMost(PATIENCE).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        } finally {
            server.destroyForcibly();
        }
    }

    /** The trap: the kernel takes the thread for the parent. */
    @ParameterizedTest
    @EnumSource(names = {"BUBBLEWRAP", "SETPRIV"})
    void aChildOutlivesTheThreadThatAskedForIt(Walls walls) throws Exception {
        var hold = new Workshop(folder, walls == Walls.SETPRIV ? "sandbox=off" : "sandbox=wanted").sandbox.walls();
        assumeTrue(hold == walls, walls + " does not work on this machine");
        var cat = Path.of("/usr/bin/cat");
        try (var work = WorkFolder.temporary(cat)) {
            var words = new ArrayList<>(walls.around(cat, work));
            words.add(cat.toString());
            var child = new AtomicReference<Process>();
            Thread.ofPlatform().start(() -> child.set(started(words))).join();
            assertAnswers(child.get());
        }
    }

    private static Process started(List<String> words) {
        try {
            return Cradle.start(new ProcessBuilder(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertAnswers(Process child) throws IOException, InterruptedException {
        try (var to = child.outputWriter();
                var from = child.inputReader()) {
            for (var word : List.of("are", "you", "there")) {
                to.write(word + "\n");
                to.flush();
                assertThat(from.readLine()).isEqualTo(word);
            }
        }
        assertThat(child.waitFor()).isZero();
    }

    private Process server(String sandbox) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        folder.toString(),
                        sandbox)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** All that run when the film is being copied. */
    private static List<ProcessHandle> children(Process server) throws IOException {
        try (var said = server.inputReader()) {
            var line = said.readLine();
            while (line != null && !line.equals(BEGUN)) {
                line = said.readLine();
            }
            assertThat(line).isEqualTo(BEGUN);
            return server.descendants().toList();
        }
    }
}
