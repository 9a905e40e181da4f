package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.ServerProcess;
import nl.drieluik.testing.SmallDisk;
import nl.drieluik.testing.TinyFilm;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk for the database and the recordings and another for the work, and no room on them: all comes back by itself.
 */
class FullServerTest {

    private static final int DISK_MB = 96;
    private static final int WORK_MB = 32;
    private static final int SPARE = 1 << 20;
    private static final int LONGEST_NOTE = 280;
    private static final int MOST_NOTES = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Map<String, String> NAMED = Map.of("filetype", "video/mp4", "title", "Rekenles");

    @TempDir
    private static Path data;

    private static SmallDisk disk;
    private static SmallDisk work;
    private static ServerProcess server;
    private static TinyFilm film;
    private static Api anna;
    private static Tus tus;

    private final Random random = new Random(1);

    @BeforeAll
    static void start() throws IOException {
        disk = SmallDisk.mount(data, DISK_MB);
        work = SmallDisk.mount(Files.createDirectory(data.resolve("work")), WORK_MB);
        server = ServerProcess.start(data, "--drieluik.upload.spare-disk=" + SPARE + "B");
        film = TinyFilm.in(data);
        anna = server.api(server.foundSchool(data));
        tus = new Tus(anna);
    }

    @AfterEach
    void makeRoom() {
        disk.makeRoom();
        work.makeRoom();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (work != null) {
            work.close();
        }
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void whatIsReadyPlaysAndWhatWasRefusedSucceedsWhenThereIsRoom() {
        var clip = readyClip();
        disk.fill();
        assertThat(anna.get(clip + "/video").status()).isEqualTo(200);
        assertNoRoom(tus.create(1000, NAMED));
        var noted = noteUntilRefused(clip);
        assertThat(anna.get(clip + "/video").status()).isIn(200, 507);
        assertThat(anna.patch(clip, "{'title': 'Breuken'}").status()).isIn(200, 507);

        disk.makeRoom();
        awaitStatus(201, () -> note(clip));
        awaitStatus(200, () -> anna.patch(clip, "{'title': 'Breuken'}"));
        awaitStatus(200, () -> anna.get(clip + "/video"));
        awaitStatus(201, () -> tus.create(1000, NAMED));
        assertThat(anna.get(clip).text("title")).isEqualTo("Breuken");
        assertThat(notes(clip)).containsAll(noted);
    }

    /** Each connection of the pool finds out for itself. */
    private static void awaitStatus(int status, Supplier<Api.Answer> request) {
        await().atMost(PATIENCE).until(() -> request.get().status() == status);
    }

    private static void assertNoRoom(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(507);
        assertThat(answer.code()).isEqualTo("no-room-left");
        assertThat(answer.text("detail")).isNotBlank();
    }

    /** H2 may find room inside its own file for a while. Returns those that were acknowledged. */
    private List<String> noteUntilRefused(String clip) {
        var noted = new ArrayList<String>();
        while (noted.size() < MOST_NOTES) {
            var answer = note(clip);
            if (answer.status() != 201) {
                assertNoRoom(answer);
                break;
            }
            noted.add(answer.text("id"));
        }
        return noted;
    }

    private Api.Answer note(String clip) {
        var text = random.ints(LONGEST_NOTE, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return anna.post(
                clip + "/observations", "{'kind': 'teacher-action', 'fromMs': 100, 'text': '%s'}".formatted(text));
    }

    private static List<String> notes(String clip) {
        return anna.get(clip + "/observations?limit=500").json().path("items").values().stream()
                .map(note -> note.path("id").asString())
                .toList();
    }

    @Test
    void aPreparationDoesNotTakeTheLastRoomButWaits() {
        var recording = film.with(0, new Random(2));
        var upload = allButTheLastByte(recording);
        disk.fillBut(SPARE / 2);
        var clip = lastByte(upload, recording);
        assertWaits(clip);
        disk.makeRoom();
        Recordings.awaitState(anna, clip, "ready");
    }

    @Test
    void aPreparationThatFindsNoRoomHalfwayWaitsAndIsDoneAgain() {
        var recording = TinyFilm.ofNoise(data).with(0, new Random(3));
        var upload = allButTheLastByte(recording);
        work.fillBut(recording.length / 2);
        var clip = lastByte(upload, recording);
        assertWaits(clip);
        work.makeRoom();
        Recordings.awaitState(anna, clip, "ready");
    }

    private static String allButTheLastByte(byte[] recording) {
        var upload = tus.create(recording.length, NAMED).required("Location");
        assertThat(tus.append(upload, 0, Arrays.copyOf(recording, recording.length - 1))
                        .status())
                .isEqualTo(204);
        return upload;
    }

    private static String lastByte(String upload, byte[] recording) {
        var last = recording.length - 1;
        return tus.append(upload, last, Arrays.copyOfRange(recording, last, recording.length))
                .required("Clip-Location");
    }

    private static void assertWaits(String clip) {
        await().atMost(PATIENCE)
                .until(() ->
                        anna.get(clip).json().at("/problem/code").asString("").equals("waiting"));
        assertThat(anna.get(clip).text("state")).isEqualTo("preparing");
    }

    private static String readyClip() {
        var clip = tus.upload(film.with(0, new Random(1)), NAMED);
        Recordings.awaitState(anna, clip, "ready");
        return clip;
    }
}
