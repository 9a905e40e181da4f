package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.List;
import nl.drieluik.clips.preparation.Housekeeping;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.ObjectMissing;
import nl.drieluik.clips.store.Shelf;
import nl.drieluik.testing.Recordings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S3 is away for a while, from the start on and again and again: people hear so, and what waits for it goes on. */
class StoreAwayTest extends FarStoreTest {

    @Autowired
    private ClipStore store;

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private KeptObjects kept;

    @Test
    void whoWatchesHearsSoAndACutWaitsAndADeletedClipIsGone() {
        line.open();
        var clip = Recordings.ready(anna);
        line.block();
        assertSaysAway(anna.api().get(clip + "/video"));
        assertSaysAway(anna.api().get(clip + "/poster"));
        cut(clip);
        awaitWaiting(clip);

        line.open();
        awaitReady(clip);
        assertThat(anna.api().get(clip + "/video").status()).isEqualTo(200);

        var objects = objects(clip);
        assertThat(objects).extracting(KeptFile::key).containsAll(segments(clip));
        line.block();
        assertThat(anna.api().delete(clip).status()).isEqualTo(204);
        assertThat(anna.api().get(clip + "/video").status()).isEqualTo(404);
        line.open();
        await().atMost(PATIENCE).untilAsserted(() -> {
            hurry();
            assertThat(objects).extracting(KeptFile::key).allSatisfy(this::assertGone);
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

    private int failures(String clip) {
        return database.sql(
                        "select coalesce(max(consecutive_failures), 0) from scheduled_tasks where task_instance like ?")
                .param(id(clip) + "%")
                .query(Integer.class)
                .single();
    }

    private List<KeptFile> objects(String clip) {
        return Shelf.all()
                .flatMap(shelf -> kept.filesOn(shelf).stream())
                .filter(file -> file.clip().clipId().equals(id(clip)))
                .toList();
    }

    private List<ObjectKey> segments(String clip) {
        var found = database.sql("select object_key from clip_segment join clip_rung using (rung_id) where clip_id = ?")
                .param(id(clip))
                .query((row, number) -> new ObjectKey(row.getString("object_key")))
                .list();
        assertThat(found).isNotEmpty();
        return found;
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
}
