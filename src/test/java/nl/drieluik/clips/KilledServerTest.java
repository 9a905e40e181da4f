package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.ServerProcess;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed without a word, and started again on the same data folder and database. */
@Tag("database")
class KilledServerTest {

    private static final int ACKNOWLEDGED = 600_000;
    private static final int ON_THE_LINE = 1_000_000;

    @TempDir
    private Path data;

    private final String[] database = ServerProcess.database();
    private final byte[] lesson = Recordings.lesson();

    @Test
    void uploadAndPreparationGoOnByThemselves() throws Exception {
        String token;
        String upload;
        try (var server = ServerProcess.start(data, database)) {
            token = server.foundSchool(data);
            upload = beginUpload(server, token);
            server.kill();
        }
        String clip;
        try (var server = ServerProcess.start(data, database)) {
            clip = finishUpload(server, token, upload);
            beginCutting(server, token, clip);
            server.kill();
        }
        try (var server = ServerProcess.start(data, database)) {
            var cut = Recordings.awaitState(server.api(token), clip, "ready");
            assertThat(cut.path("durationMs").asLong()).isEqualTo(40_000);
            assertThat(server.api(token).get(clip + "/video").status()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(30)).until(() -> isEmpty(data.resolve("work")));
        }
    }

    /** Kills in the middle of the second request: the bytes of the first have been acknowledged. */
    private String beginUpload(ServerProcess server, String token) throws InterruptedException {
        var tus = new Tus(server.api(token));
        var upload = String.valueOf(
                tus.create(lesson.length, Map.of("filetype", "video/mp4")).header("Location"));
        assertThat(tus.append(upload, 0, Arrays.copyOf(lesson, ACKNOWLEDGED)).status())
                .isEqualTo(204);
        var line = new StallingLine(Arrays.copyOfRange(lesson, ACKNOWLEDGED, ON_THE_LINE));
        var unfinished = tus.request(upload)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", Integer.toString(ACKNOWLEDGED))
                .method("PATCH", BodyPublishers.ofInputStream(() -> line))
                .build();
        var unused = server.api(token).http().sendAsync(unfinished, BodyHandlers.discarding());
        line.stalled.await();
        return upload;
    }

    private String finishUpload(ServerProcess server, String token, String upload) {
        var tus = new Tus(server.api(token));
        var offset = Integer.parseInt(String.valueOf(tus.head(upload).header("Upload-Offset")));
        assertThat(offset).isBetween(ACKNOWLEDGED, ON_THE_LINE);
        var last = tus.append(upload, offset, Arrays.copyOfRange(lesson, offset, lesson.length));
        var clip = String.valueOf(last.header("Clip-Location"));
        var ready = Recordings.awaitState(server.api(token), clip, "ready");
        assertThat(ready.path("durationMs").asLong()).isBetween(40_500L, 41_500L);
        return clip;
    }

    /** Kills while ffmpeg encodes: by then its work folder is there. */
    private void beginCutting(ServerProcess server, String token, String clip) {
        var cutting = server.api(token).patch(clip, "{'piece': {'fromMs': 500, 'toMs': 40500}}");
        assertThat(cutting.text("state")).isEqualTo("preparing");
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !isEmpty(data.resolve("work")));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Gives all it has and then nothing more, without an end. */
    private static final class StallingLine extends FilterInputStream {

        private final CountDownLatch stalled = new CountDownLatch(1);

        StallingLine(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var count = super.read(target, offset, length);
            if (count < 0) {
                stalled.countDown();
                awaitForever();
            }
            return count;
        }

        private static void awaitForever() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException testIsOver) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
