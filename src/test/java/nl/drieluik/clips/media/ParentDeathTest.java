package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.drieluik.clips.media.vision.Vision;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After {@code kill -9} of the server none of its children runs on. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux ends a process with its parent")
@Timeout(300)
class ParentDeathTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BEGUN = "begun";
    private static final String FILM = "film.mp4";
    private static final String LOOKED_AT = "looked-at";
    private static final int PICTURES = 50_000;

    @TempDir
    Path folder;

    /** A JVM of its own, with a child that is not done before it ends. */
    static final class Server {

        private Server() {}

        static void main(String[] args) throws Exception {
            var workshop = new Workshop(Path.of(args[0]), "sandbox=" + args[1]);
            var work = Work.valueOf(args[2]);
            // As jobs do, on a thread that is carried by others.
            Thread.startVirtualThread(() -> begin(work, workshop)).join();
        }

        private static void begin(Work work, Workshop workshop) {
            try {
                work.in(workshop);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What keeps a child busy. */
    enum Work {

        /** ffmpeg copies a film without end. */
        COPYING {
            @Override
            void in(Workshop workshop) throws InterruptedException {
                var arguments = workshop.ffmpeg
                        .arguments()
                        .add("-re", "-stream_loop", "-1")
                        .input(Input.SOURCE);
                arguments.add("-c", "copy", "-f", "null", "-");
                try (var work = WorkFolder.temporary(workshop.folder.resolve(FILM))) {
                    workshop.ffmpeg.convert(work, arguments, line -> System.out.println(BEGUN));
                }
            }
        },

        /** A JVM looks for faces, and has more to tell than anybody listens to. */
        LOOKING {
            @Override
            void in(Workshop workshop) throws InterruptedException {
                var vision = new VisionProgram(Workshop.settings(), workshop.ffmpeg, workshop.sandbox);
                var question = Stream.concat(Stream.of(Vision.FACES, Flipbook.NAME), FaceSearch.CASCADES.stream());
                try (var work = WorkFolder.in(workshop.folder.resolve(LOOKED_AT), workshop.folder.resolve(FILM))) {
                    vision.run(work, question.toList(), line -> {
                        System.out.println(BEGUN);
                        LockSupport.park();
                    });
                }
            }
        };

        abstract void in(Workshop workshop) throws InterruptedException;
    }

    @ParameterizedTest
    @ValueSource(strings = {"wanted", "off"})
    void aKilledServerLeavesNoFfmpeg(String sandbox) throws Exception {
        new Workshop(folder).brightening(FILM);
        assertLeavesNothing(server(sandbox, Work.COPYING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wanted", "off"})
    void aKilledServerLeavesNobodyWhoLooks(String sandbox) throws Exception {
        Files.createFile(folder.resolve(FILM));
        manyPictures(Files.createDirectory(folder.resolve(LOOKED_AT)).resolve(Flipbook.NAME));
        assertLeavesNothing(server(sandbox, Work.LOOKING));
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

    private static void assertLeavesNothing(Process server) throws IOException {
        try {
            var children = children(server);
            assertThat(children).isNotEmpty();

            server.destroyForcibly().onExit().join();

            await().atMost(PATIENCE).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        } finally {
            server.destroyForcibly();
        }
    }

    /** Each is answered by a line, and all those lines are too many for a pipe. */
    private static void manyPictures(Path flipbook) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB), "jpeg", picture);
        try (var pictures = new BufferedOutputStream(Files.newOutputStream(flipbook))) {
            for (int i = 0; i < PICTURES; i++) {
                picture.writeTo(pictures);
            }
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

    private Process server(String sandbox, Work work) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        folder.toString(),
                        sandbox,
                        work.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** All that run when it has begun. */
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
