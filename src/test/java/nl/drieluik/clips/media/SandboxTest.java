package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everything that our own guards forbid is asked of ffmpeg here, as code would that had taken it over. */
@Timeout(300)
class SandboxTest {

    private static final String SECRET = "what nobody may read";
    private static final long AMPLE = 1L << 30;

    @TempDir
    Path folder;

    private Workshop workshop;
    private Path film;

    @BeforeEach
    void setUp() throws Exception {
        assumeTrue(new Workshop(folder).sandbox.isInUse(), "bubblewrap does not work on this machine");
        workshop = new Workshop(folder, "sandbox=required");
        film = workshop.brightening("film.mp4");
    }

    @Test
    void aFilmIsPreparedInsideIt() throws Exception {
        assertThat(workshop.sandbox.isInUse()).isTrue();
        assertThat(workshop.prepare(film).footage().durationMs()).isEqualTo(4000);
    }

    @Test
    void itMayBeLeftOut() throws Exception {
        var open = new Workshop(folder, "sandbox=off");

        assertThat(open.sandbox.walls()).isNotEqualTo(Walls.BUBBLEWRAP);
        assertThat(open.prepare(film).footage().durationMs()).isEqualTo(4000);
    }

    /** With so little memory not even bubblewrap begins. */
    @Test
    void whereItDoesNotWorkAndIsRequiredTheApplicationDoesNotStart() {
        var poor = new Workshop(folder, "sandbox=required", "memory=1MB");

        assertThatIllegalStateException()
                .isThrownBy(poor.sandbox::atStart)
                .withMessageStartingWith("drieluik.media.sandbox is 'required', and bubblewrap does not work here: ")
                .withMessageContaining("Install it as /usr/bin/bwrap");
    }

    @Test
    void whereItDoesNotWorkAndIsWantedTheApplicationStarts() {
        assertThat(new Workshop(folder, "memory=1MB").sandbox.isInUse()).isFalse();
    }

    @Test
    void theFfmpegOfTheSystemWorksInsideItToo() throws Exception {
        var other = Path.of("/usr/bin/ffmpeg");
        assumeTrue(Files.isExecutable(other), "there is no ffmpeg but ours on this machine");

        assertThat(new Workshop(folder, "sandbox=required", "ffmpeg=" + other)
                        .prepare(film)
                        .footage()
                        .durationMs())
                .isEqualTo(4000);
    }

    @Test
    void nothingOutsideCanBeRead() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), SECRET);

        assertThat(copied(Walls.NONE, secret.toString(), "stolen")).isTrue();
        assertThat(copied(Walls.BUBBLEWRAP, secret.toString(), "stolen")).isFalse();
        assertThat(copied(Walls.BUBBLEWRAP, "/etc/passwd", "stolen")).isFalse();
        assertThat(copied(Walls.BUBBLEWRAP, Input.SOURCE, "copy")).isTrue();
    }

    @Test
    void nothingOutsideItsFolderCanBeWritten() throws Exception {
        var before = Files.readAllBytes(film);

        assertThat(copied(
                        Walls.BUBBLEWRAP, Input.SOURCE, folder.resolve("beside").toString()))
                .isFalse();
        assertThat(copied(Walls.BUBBLEWRAP, Input.SOURCE, "/tmp/beside")).isFalse();
        assertThat(copied(Walls.BUBBLEWRAP, Input.SOURCE, "/beside")).isFalse();
        assertThat(copied(Walls.BUBBLEWRAP, film.toString(), Input.SOURCE)).isFalse();
        assertThat(Files.readAllBytes(film)).isEqualTo(before);
    }

    @Test
    void noAddressCanBeAsked() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            var address = "tcp://127.0.0.1:" + server.getLocalPort() + "?timeout=1000000";

            assertThat(copied(Walls.BUBBLEWRAP, address, "stolen")).isFalse();
            assertThat(Askers.of(server)).isZero();
            copied(Walls.NONE, address, "stolen");
            assertThat(Askers.of(server)).isOne();
        }
    }

    /** A film of six gigabytes, nearly all of it a hole, behind a link. A copy would be too much written. */
    @Test
    void aLargeInputIsNotCopied() throws Exception {
        var large = 6L << 30;
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            var end = file.length();
            file.seek(end);
            file.writeInt(1);
            file.writeBytes("free");
            file.writeLong(large);
            file.setLength(end + large);
        }
        var link = Files.createSymbolicLink(folder.resolve("link.mp4"), film);

        for (var use : List.of("required", "off")) {
            var tight = new Workshop(folder, "sandbox=" + use, "max-output=1MB");
            assertThat(tight.probe.look(link).durationMs()).isEqualTo(4000);
        }
    }

    /** Whether ffmpeg, which nothing of ours holds back but the walls, brings this there. */
    private boolean copied(Walls walls, String from, String to) throws IOException, InterruptedException {
        try (var work = WorkFolder.temporary(film)) {
            var program = workshop.programs.ffmpeg();
            var words = new ArrayList<>(walls.around(program, work));
            words.addAll(List.of(program.toString(), "-v", "error", "-y", "-f", "data", "-i", from));
            words.addAll(List.of("-map", "0", "-c", "copy", "-f", "data", to));
            var outcome = ChildProcess.run(new Command(
                    words,
                    work.path(),
                    workshop.programs.environment(),
                    Duration.ofMinutes(2),
                    AMPLE,
                    AMPLE,
                    line -> {}));
            return !outcome.failed();
        }
    }
}
