package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that point at others, here or at an address: none of them is opened. */
class PointingFilmsTest {

    private static final String SECRET = "what nobody may read";

    @TempDir
    Path folder;

    private Workshop workshop;
    private Path secret;
    private ServerSocket server;

    @BeforeEach
    void setUp() throws Exception {
        // Without a sandbox, so that it is our own guards that hold.
        workshop = new Workshop(folder, "sandbox=off");
        secret = workshop.film("secret.ts", "-f", "lavfi", "-i", "testsrc=d=1", "-metadata", "service_name=" + SECRET);
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(1);
    }

    @AfterEach
    void nobodyCame() throws IOException {
        var asked = Askers.of(server);
        server.close();
        assertThat(asked).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\n%s\n#EXT-X-ENDLIST\n",
                "ffconcat version 1.0\nfile '%s'\n",
                "<?xml version='1.0'?><MPD xmlns='urn:mpeg:dash:schema:mpd:2011' type='static'"
                        + " mediaPresentationDuration='PT3S'><Period><AdaptationSet mimeType='video/mp4'>"
                        + "<Representation id='1' bandwidth='1'><BaseURL>%s</BaseURL></Representation>"
                        + "</AdaptationSet></Period></MPD>",
                "<smil><body><video src='%s'/></body></smil>",
                "<asx version='3.0'><entry><ref href='%s'/></entry></asx>",
                "[playlist]\nFile1=%s\nNumberOfEntries=1\n",
                "[Reference]\nRef1=%s\n",
                "v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\na=control:%s\n",
                "DURATION=3\nFILE=%s\n"
            })
    void aListIsNoFilmAndFfmpegMayNotReadIt(String list) throws Exception {
        for (var target : targets()) {
            var film = film(list.formatted(target).getBytes(ISO_8859_1));

            assertThat(new Ordeal(folder, "sandbox=off").of(film)).hasValue(MediaProblem.NOT_A_VIDEO);
            assertThat(saidOf(film).failed()).isTrue();
        }
    }

    /** What an MP4 may say of its frames: they are in another file. */
    @Test
    void framesInAnotherFileAreNotFetched() throws Exception {
        var film = Files.readAllBytes(workshop.brightening("whole.mp4"));
        for (var target : targets()) {
            for (var entry : List.of(url(target), alias(target))) {
                var dref = Boxes.box("dref", Boxes.numbers(0, 1), entry);
                var path = new String[] {"moov", "trak", "mdia", "minf", "dinf", "dref"};

                assertNothingTold(film(Boxes.replaced(film, dref, path)));
            }
        }
    }

    @Test
    void anotherFilmInsteadOfThisOneIsNotFetched() throws Exception {
        for (var target : targets()) {
            var place = target.getBytes(ISO_8859_1);
            var reference = Boxes.box(
                    "rdrf", Boxes.numbers(0), "url ".getBytes(ISO_8859_1), Boxes.numbers(place.length), place);
            var moov = Boxes.box("moov", Boxes.box("rmra", Boxes.box("rmda", reference)));

            assertThat(new Ordeal(folder, "sandbox=off").of(film(moov))).isPresent();
        }
    }

    @Test
    void whatIsAttachedToAFilmIsNotTakenOut() throws Exception {
        var film = workshop.film(
                "film.mkv",
                "-f",
                "lavfi",
                "-i",
                Workshop.BRIGHTENING,
                "-pix_fmt",
                "yuv420p",
                "-attach",
                secret.toString(),
                "-metadata:s:1",
                "mimetype=text/plain",
                "-metadata:s:1",
                "filename=../../attached.txt");
        assertThat(Files.readString(film, ISO_8859_1)).contains(SECRET, "attached.txt");

        assertNothingTold(film);
    }

    /** Matroska may name the file that comes after it; the name of the program that wrote it makes room for that. */
    @Test
    void theFilmThatFollowsIsNotFetched() throws Exception {
        var film = Files.readAllBytes(workshop.brightening("whole.mkv"));
        var at = new String(film, ISO_8859_1).indexOf("WA");
        assertThat(at).isPositive();
        var length = film[at + 2] & 0x7f;
        var next = ByteBuffer.wrap(film, at, 3 + length).put(new byte[] {0x3e, (byte) 0x83, (byte) 0xbb});
        next.put((byte) (0x80 | (length - 1))).put("secret.ts".getBytes(ISO_8859_1));
        while (next.hasRemaining()) {
            next.put((byte) 0);
        }

        assertNothingTold(film(film));
    }

    private List<String> targets() {
        var address = "http://127.0.0.1:" + server.getLocalPort() + "/film.ts";
        return List.of(
                secret.toString(), "file://" + secret, secret.getFileName().toString(), address);
    }

    private Outcome saidOf(Path film) throws InterruptedException {
        try (var work = WorkFolder.temporary(film)) {
            return workshop.ffmpeg.probe(work, Description.QUESTION, line -> {});
        }
    }

    private void assertNothingTold(Path film) throws IOException, InterruptedException {
        try {
            workshop.prepare(film);
        } catch (MediaRefused refused) {
            assertThat(refused.problem()).isEqualTo(MediaProblem.DAMAGED);
        }
        if (Files.exists(folder.resolve("whole"))) {
            try (var files = Files.walk(folder.resolve("whole"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, ISO_8859_1)).doesNotContain(SECRET);
                }
            }
        }
        assertThat(folder.resolve("attached.txt")).doesNotExist();
    }

    private static byte[] url(String target) {
        return Boxes.box("url ", Boxes.numbers(0), (target + "\0").getBytes(ISO_8859_1));
    }

    /** As old Macintoshes wrote it: a record of fixed fields, and then the path once more, with its kind and length. */
    private static byte[] alias(String target) {
        var path = target.getBytes(ISO_8859_1);
        var record = ByteBuffer.allocate(10 + 28 + 12 + 64 + 16 + 4 + 16 + 4 + path.length + 5);
        record.position(10 + 28 + 12 + 64 + 16 + 4 + 16);
        record.putShort((short) 2).putShort((short) path.length).put(path).putShort((short) -1);
        return Boxes.box("alis", Boxes.numbers(0), record.array());
    }

    private Path film(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("lesson.mp4"), bytes);
    }
}
