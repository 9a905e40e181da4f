package nl.drieluik.clips.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.drieluik.testing.FilmSender;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.S3Server;
import nl.drieluik.testing.SchoolLine;
import nl.drieluik.testing.ServerProcess;
import nl.drieluik.testing.Weather;
import nl.drieluik.testing.WithS3Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Killed while a film comes over a slow line, and started again: the device goes on by itself. */
@Tag("database")
@Tag("long")
@ExtendWith(WithS3Server.class)
class RestartedServerTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Bytes a second: the film takes some seconds. */
    private static final long SLOW = 300_000;

    @TempDir
    private Path data;

    private final String[] database = ServerProcess.database();

    @Test
    void withItsBytesInAFolder() throws Exception {
        assertGoesOn(database);
    }

    @Test
    void withItsBytesInS3(S3Server s3) throws Exception {
        var store = s3.settings("restarted").entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        assertGoesOn(Stream.concat(Stream.of(database), store).toArray(String[]::new));
    }

    private void assertGoesOn(String... settings) throws Exception {
        String token;
        CompletableFuture<String> sending;
        SchoolLine line;
        try (var server = ServerProcess.start(data, settings)) {
            token = server.foundSchool(data);
            line = SchoolLine.to(server.port(), Weather.good().upTo(SLOW));
            var sender = new FilmSender(server.api(token).at(line.port()), Recordings.LESSON, 5);
            sending = CompletableFuture.supplyAsync(sender::send, Thread::startVirtualThread);
            await().atMost(PATIENCE).until(() -> line.entered() > SLOW);
            server.kill();
        }
        try (line;
                var server = ServerProcess.start(data, settings)) {
            line.leadTo(server.port());
            var clip = sending.get();
            var ready = Recordings.awaitState(server.api(token), clip, "ready");
            assertThat(ready.path("durationMs").asLong()).isBetween(40_500L, 41_500L);
        }
    }
}
