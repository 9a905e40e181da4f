package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.OnS3Line;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.SchoolLine;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with a clip in an S3 that gets into trouble, and what she is told then. */
@OnS3Line
abstract class FarStoreTest {

    static final Duration PATIENCE = Duration.ofMinutes(3);
    static final int FIRST_BYTES = 100_000;

    @Autowired
    private Schools schools;

    @Autowired
    SchoolLine line;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    JdbcClient database;

    final byte[] lesson = Recordings.lesson();
    Colleague anna;
    Tus tus;

    @BeforeEach
    void signIn() {
        anna = schools.olga();
        tus = new Tus(anna.api());
    }

    @AfterEach
    void comeBack() {
        line.open();
    }

    String begin() {
        return tus.create(lesson.length, Map.of("filetype", "video/mp4", "title", "Les"))
                .required("Location");
    }

    /** Which is accepted at once, and has to be made. */
    void cut(String clip) {
        var piece = anna.api().patch(clip, "{'piece': {'fromMs': 1000, 'toMs': 9000}}");
        assertThat(piece.status()).isEqualTo(200);
    }

    static void assertSaysAway(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("storage-away");
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.header("Retry-After")).isEqualTo("10");
    }

    void awaitWaiting(String clip) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var found = anna.api().get(clip);
            assertThat(found.text("state")).isEqualTo("preparing");
            assertThat(found.json().path("problem").path("code").asString("")).isEqualTo("waiting");
        });
    }

    void awaitReady(String clip) {
        await().atMost(PATIENCE).until(() -> {
            hurry();
            return anna.api().get(clip).text("state").equals("ready");
        });
    }

    /** What failed is done again now, and not after a pause. */
    void hurry() {
        database.sql("""
                        update scheduled_tasks set execution_time = timestamp '2020-01-01 00:00:00'
                         where not picked and consecutive_failures > 0
                        """).update();
        scheduler.triggerCheckForDueExecutions();
    }

    static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
