package nl.drieluik.clips.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.KeptFile;
import nl.drieluik.clips.KeptObjects;
import nl.drieluik.clips.Remains;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.ObjectMissing;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Objects without a row, rows without an object, and objects that a disk changed. In an application of its own: beside
 * others run second nodes that have another store, and find there nothing of what stands in the common books.
 */
@DrieluikTest
@TestPropertySource(properties = "spring.application.name=drieluik-upkeep")
class UpkeepTest {

    @Autowired
    private Schools schools;

    @Autowired
    private StockTaking stockTaking;

    @Autowired
    private Scrub scrub;

    @Autowired
    private DamageBook damages;

    @Autowired
    private ClipStore store;

    @Autowired
    private KeptObjects kept;

    @Autowired
    private Remains remains;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    private School school;

    @BeforeEach
    void enrol() {
        school = schools.withTriad();
    }

    @AfterEach
    void returnToNow() {
        clock.returnToNow();
    }

    @Test
    void whatNobodyHoldsIsDeletedWhenItIsADayOld() {
        var orphan = ObjectKey.random();
        store.put(orphan, new ByteArrayInputStream(new byte[9]), "video/mp4");
        stockTaking.run();
        assertThat(store.size(orphan)).isEqualTo(9);

        clock.pass(Duration.ofHours(25));
        stockTaking.run();
        assertThatThrownBy(() -> store.size(orphan)).isInstanceOf(ObjectMissing.class);
    }

    @Test
    void whatIsStillArrivingIsNotTouched() {
        clock.pass(Duration.ofDays(3));
        var arriving = ObjectKey.random();
        remains.expect(arriving);
        store.put(arriving, new ByteArrayInputStream(new byte[9]), "video/mp4");
        stockTaking.run();
        assertThat(store.size(arriving)).isEqualTo(9);
    }

    @Test
    void aLostFileIsMadeAnewFromTheOriginal() {
        var clip = Recordings.ready(school.anna());
        store.delete(object(clip, "VIDEO").key());
        assertThat(school.anna().api().get(clip + "/video").code()).isEqualTo("unexpected");

        stockTaking.run();
        Recordings.awaitState(school.anna().api(), clip, "ready");
        assertThat(school.anna().api().get(clip + "/video").status()).isEqualTo(200);
        assertThat(damages.all()).isEmpty();
    }

    @Test
    void aLostOriginalIsReportedAndWhatPlaysStaysUntilItIsBroughtBack() throws IOException {
        var clip = Recordings.ready(school.anna());
        var original = object(clip, "ORIGINAL");
        store.delete(original.key());
        store.delete(object(clip, "POSTER").key());
        stockTaking.run();
        stockTaking.run();
        assertThat(damages.all())
                .containsExactlyInAnyOrder(
                        original.key(), object(clip, "POSTER").key());
        assertThat(school.anna().api().get(clip + "/video").status()).isEqualTo(200);

        store.put(original.key(), new ByteArrayInputStream(Recordings.lesson()), "application/octet-stream");
        stockTaking.run();
        Recordings.awaitState(school.anna().api(), clip, "ready");
        stockTaking.run();
        assertThat(damages.all()).isEmpty();
        assertThat(school.anna().api().get(clip + "/poster").status()).isEqualTo(200);
    }

    @Test
    void withinAMonthEveryFlippedByteIsFound() throws IOException {
        var clip = Recordings.ready(school.anna());
        var poster = object(clip, "POSTER");
        flipAByte(poster.key());
        for (int day = 0; day <= 30; day++) {
            scrub.run();
            clock.pass(Duration.ofDays(1));
        }
        Recordings.awaitState(school.anna().api(), clip, "ready");
        assertThat(object(clip, "POSTER").key()).isNotEqualTo(poster.key());
        assertThat(store.inspect(object(clip, "POSTER").key()).sha256())
                .isEqualTo(object(clip, "POSTER").sha256());
    }

    @Test
    void aChangedOriginalIsReportedOnceAndCaughtUpWithAfterAStandstill() throws IOException {
        var clip = Recordings.ready(school.anna());
        var original = object(clip, "ORIGINAL");
        flipAByte(original.key());
        scrub.run();
        clock.pass(Duration.ofDays(90));
        for (int hour = 0; hour <= 30; hour++) {
            scrub.run();
        }
        assertThat(damages.all()).containsExactly(original.key());
        assertThat(school.anna().api().get(clip + "/video").status()).isEqualTo(200);
        school.anna().api().delete(clip);
        assertThat(damages.all()).isEmpty();
    }

    private KeptFile object(String clip, String role) {
        var id = ClipId.valueOf(clip.substring("/api/clips/".length()));
        var key = database.sql("select object_key from clip_file where clip_id = ? and role = ?")
                .params(id.clipId(), role)
                .query(String.class)
                .single();
        return kept.file(new ObjectKey(key)).orElseThrow();
    }

    private void flipAByte(ObjectKey key) throws IOException {
        var file = store.localFile(key).orElseThrow();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
