package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.drieluik.clips.preparation.Housekeeping;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.ObjectMissing;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.OnS3Line;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.SchoolLine;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S3 is away for a while, from the start on and again and again: people hear so, and what waits for it goes on. */
@OnS3Line
class StoreAwayTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int FIRST_BYTES = 100_000;

    @Autowired
    private Schools schools;

    @Autowired
    private SchoolLine line;

    @Autowired
    private ClipStore store;

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private JdbcClient database;

    private final byte[] lesson = Recordings.lesson();
    private Colleague anna;
    private Tus tus;

    @BeforeEach
    void signIn() {
        anna = schools.olga();
        tus = new Tus(anna.api());
    }

    @AfterEach
    void comeBack() {
        line.open();
    }

    @Test
    void whoWatchesHearsSoAndACutWaitsAndADeletedClipIsGone() {
        line.open();
        var clip = Recordings.ready(anna);
        line.block();
        assertSaysAway(anna.api().get(clip + "/video"));
        assertSaysAway(anna.api().get(clip + "/poster"));
        assertThat(anna.api()
                        .patch(clip, "{'piece': {'fromMs': 1000, 'toMs': 9000}}")
                        .status())
                .isEqualTo(200);
        awaitWaiting(clip);

        line.open();
        awaitReady(clip);
        assertThat(anna.api().get(clip + "/video").status()).isEqualTo(200);

        var objects = objects(clip);
        line.block();
        assertThat(anna.api().delete(clip).status()).isEqualTo(204);
        assertThat(anna.api().get(clip + "/video").status()).isEqualTo(404);
        line.open();
        await().atMost(PATIENCE).untilAsserted(() -> {
            hurry();
            assertThat(objects).isNotEmpty().allSatisfy(this::assertGone);
        });
    }

    @Test
    void anUploadGoesOnFromWhereItWasAndIsPreparedOnceS3IsBack() {
        line.block();
        var upload = begin();
        assertSaysAway(tus.append(upload, 0, Arrays.copyOf(lesson, FIRST_BYTES)));
        line.open();
        assertThat(tus.append(upload, 0, Arrays.copyOf(lesson, FIRST_BYTES)).status())
                .isEqualTo(204);

        line.block();
        var rest = Arrays.copyOfRange(lesson, FIRST_BYTES, lesson.length);
        assertSaysAway(tus.append(upload, FIRST_BYTES, rest));
        assertThat(tus.head(upload).required("Upload-Offset")).isEqualTo(Integer.toString(FIRST_BYTES));

        line.open();
        var last = tus.append(upload, FIRST_BYTES, rest);
        line.block();
        assertThat(last.status()).isEqualTo(204);
        var clip = last.required("Clip-Location");
        await().atMost(PATIENCE).until(() -> failures(clip) > 0);
        assertThat(anna.api().get(clip).text("state")).isIn("uploading", "preparing");

        line.open();
        awaitReady(clip);
    }

    @Test
    void anUploadThatIsEndedLeavesNothingWhenS3IsBack() {
        line.open();
        var upload = begin();
        tus.append(upload, 0, Arrays.copyOf(lesson, FIRST_BYTES));
        line.block();
        assertThat(tus.terminate(upload).status()).isEqualTo(204);
        assertThat(tus.head(upload).status()).isEqualTo(404);
        assertThat(multiparts(upload)).isEqualTo(1);

        line.open();
        housekeeping.tidy();
        assertThat(multiparts(upload)).isZero();
    }

    private String begin() {
        return tus.create(lesson.length, Map.of("filetype", "video/mp4", "title", "Les"))
                .required("Location");
    }

    private static void assertSaysAway(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("storage-away");
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.header("Retry-After")).isEqualTo("10");
    }

    private void awaitWaiting(String clip) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var found = anna.api().get(clip);
            assertThat(found.text("state")).isEqualTo("preparing");
            assertThat(found.json().path("problem").path("code").asString("")).isEqualTo("waiting");
        });
    }

    private void awaitReady(String clip) {
        await().atMost(PATIENCE).until(() -> {
            hurry();
            return anna.api().get(clip).text("state").equals("ready");
        });
    }

    /** What failed is done again now, and not after a pause. */
    private void hurry() {
        database.sql("""
                        update scheduled_tasks set execution_time = timestamp '2020-01-01 00:00:00'
                         where not picked and consecutive_failures > 0
                        """).update();
        scheduler.triggerCheckForDueExecutions();
    }

    private int failures(String clip) {
        return database.sql(
                        "select coalesce(max(consecutive_failures), 0) from scheduled_tasks where task_instance like ?")
                .param(id(clip) + "%")
                .query(Integer.class)
                .single();
    }

    private List<ObjectKey> objects(String clip) {
        return database.sql("select object_key from clip_file where clip_id = ?")
                .param(id(clip))
                .query((row, number) -> new ObjectKey(row.getString("object_key")))
                .list();
    }

    private int multiparts(String upload) {
        return database.sql("select count(*) from multipart where clip_id = ?")
                .param(id(upload))
                .query(Integer.class)
                .single();
    }

    private void assertGone(ObjectKey key) {
        assertThatThrownBy(() -> store.size(key)).isInstanceOf(ObjectMissing.class);
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
