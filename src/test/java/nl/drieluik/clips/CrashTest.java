package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.drieluik.testing.S3Server;
import nl.drieluik.testing.ServerProcess;
import nl.drieluik.testing.TinyFilm;
import nl.drieluik.testing.WithS3Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed at any moment of uploading, preparing, cutting and deleting, again and again on the same data: nothing that
 * was acknowledged is missing, and after one stock-taking the store holds what the database says, no more and no less.
 */
@Tag("database")
@ExtendWith(WithS3Server.class)
class CrashTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LATEST_KILL_MS = 4000;

    @TempDir
    private Path data;

    /** What outlives the process beside its data folder: a database, an S3. */
    private String[] settings = ServerProcess.database();

    private Path objects;

    @BeforeEach
    void keepObjectsInAFolder() {
        objects = data.resolve("objects");
    }

    @Test
    void twoKillsLoseNothing() throws Exception {
        survive(2, 48);
    }

    /** {@code -Ddrieluik.crash.rounds=100 -Ddrieluik.crash.seed=1} */
    @Test
    @Tag("long")
    void manyKillsLoseNothing() throws Exception {
        surviveMany();
    }

    @Test
    @Tag("long")
    void manyKillsLoseNothingOnS3(S3Server s3) throws Exception {
        var bucket = "crash-" + UUID.randomUUID();
        var store = s3.settings(bucket).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        settings = Stream.concat(Stream.of(settings), store).toArray(String[]::new);
        objects = s3.folder(bucket);
        surviveMany();
    }

    private void surviveMany() throws IOException, SQLException {
        survive(Integer.getInteger("drieluik.crash.rounds", 25), Long.getLong("drieluik.crash.seed", 1));
    }

    private void survive(int kills, long seed) throws IOException, SQLException {
        var random = new Random(seed);
        RememberingClient client;
        String token;
        try (var server = ServerProcess.start(data, settings)) {
            token = server.foundSchool(data);
            client = new RememberingClient(random, TinyFilm.in(data));
            workUntilKilled(server, token, client, random);
        }
        for (int kill = 1; kill < kills; kill++) {
            try (var server = ServerProcess.start(data, settings)) {
                client.check(server.api(token));
                workUntilKilled(server, token, client, random);
            }
        }
        try (var server = ServerProcess.start(data, settings)) {
            client.check(server.api(token));
            client.finish(server.api(token));
        }
        takeStock(token, client);
    }

    private static void workUntilKilled(ServerProcess server, String token, RememberingClient client, Random random) {
        try (var killer = Executors.newSingleThreadScheduledExecutor()) {
            killer.schedule(server::kill, random.nextInt(LATEST_KILL_MS), TimeUnit.MILLISECONDS);
            client.work(server.api(token));
        }
    }

    /** What interrupted attempts wrote is due after a day, which is made to be over. */
    private void takeStock(String token, RememberingClient client) throws IOException, SQLException {
        change("update loose_object set delete_after = timestamp '2020-01-01 00:00:00'");
        var held = ask("select object_key from clip_file union all select object_key from clip_segment");
        assertThat(ask("select sha256 from clip_file where role = 'ORIGINAL'"))
                .containsExactlyInAnyOrderElementsOf(client.sums());
        try (var server = ServerProcess.start(data, settings)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(files(objects)).containsExactlyInAnyOrderElementsOf(held));
            client.watch(server.api(token));
        }
        assertThat(files(data.resolve("uploads"))).isEmpty();
        assertThat(files(data.resolve("work"))).isEmpty();
        assertThat(ask("select object_key from loose_object union all select object_key from damaged_object"
                        + " union all select object_key from multipart"))
                .isEmpty();
        var originals = ask("select object_key from clip_file where role = 'ORIGINAL'");
        assertThat(originals.stream().map(this::sumOf)).containsExactlyInAnyOrderElementsOf(client.sums());
    }

    private String sumOf(String key) {
        try {
            return RememberingClient.sha256(Files.readAllBytes(objects.resolve(key)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Their paths inside this folder. Parts that a killed process began in S3 stay for a day; they are no objects. */
    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.startsWith(".mpus-"))
                    .toList();
        }
    }

    private List<String> ask(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), user(), "");
                var rows = connection.createStatement().executeQuery(question)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), user(), "");
                var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    private String url() {
        return setting("--spring.datasource.url=")
                .orElse("jdbc:h2:async:" + data + "/db/drieluik;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
    }

    private String user() {
        return setting("--spring.datasource.username=").orElse("");
    }

    private Optional<String> setting(String name) {
        return Arrays.stream(settings)
                .filter(setting -> setting.startsWith(name))
                .map(setting -> setting.substring(name.length()))
                .findAny();
    }
}
