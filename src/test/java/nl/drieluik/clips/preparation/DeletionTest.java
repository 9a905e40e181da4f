package nl.drieluik.clips.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.KeptObjects;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.Shelf;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A clip goes in three steps: out of reach, then its objects, then the rows that named them. */
@DrieluikTest
class DeletionTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private ClipStore store;

    @Autowired
    private KeptObjects kept;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private School school;
    private String clip;
    private List<ObjectKey> objects;

    @BeforeEach
    void record() {
        school = schools.withTriad();
        clip = Recordings.ready(school.anna());
        var id = ClipId.valueOf(clip.substring("/api/clips/".length()));
        objects = Shelf.all()
                .flatMap(shelf -> kept.filesOn(shelf).stream())
                .filter(file -> file.clip().equals(id))
                .map(file -> file.key())
                .toList();
    }

    @Test
    void everyAddressAnswers404AtOnceAndThenEverythingGoes() {
        assertThat(school.anna().api().delete(clip).status()).isEqualTo(204);
        for (var address : List.of(
                "", "/video", "/poster", "/storyboard", "/storyboard/sprite", "/waveform", "/recording/video")) {
            assertThat(school.anna().api().get(clip + address).status()).isEqualTo(404);
        }
        await().untilAsserted(this::assertNothingIsLeft);
    }

    /** As after a kill between the objects and the rows, and one between two objects. */
    @Test
    void whatWasKilledHalfwayIsDoneAgain() {
        school.anna().api().delete(clip);
        await().untilAsserted(this::assertNothingIsLeft);
        transaction.executeWithoutResult(open -> objects.forEach(this::standAgain));
        assertThat(objects).allMatch(kept::isHeld);

        housekeeping.clearRemains();
        assertNothingIsLeft();
    }

    private void standAgain(ObjectKey key) {
        database.sql("insert into loose_object (object_key, delete_after) values (?, timestamp '2020-01-01 00:00:00')")
                .param(key.objectKey())
                .update();
    }

    private void assertNothingIsLeft() {
        assertThat(objects).isNotEmpty().noneMatch(kept::isHeld);
        var found = Shelf.all().flatMap(shelf -> store.list(shelf).stream()).map(object -> object.key());
        assertThat(found).doesNotContainAnyElementsOf(objects);
    }
}
