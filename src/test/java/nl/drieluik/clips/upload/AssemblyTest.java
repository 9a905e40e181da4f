package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.begun;
import static nl.drieluik.clips.upload.Films.film;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.preparation.Housekeeping;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.PartStore;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.OnS3;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** One object is made of parts, whatever breaks on the way, and parts that are nobody's go. */
@OnS3
@Import(ArrivedBytes.class)
class AssemblyTest {

    /** One whole part and a bit. */
    private static final int LENGTH = (8 << 20) + 7;

    /** It looks for the object, has it made, opens it and reads it. */
    private static final int STEPS = 4;

    @Autowired
    private Schools schools;

    @Autowired
    private UploadBytes bytes;

    @Autowired
    private UploadDesk desk;

    @Autowired
    private MultipartBooks books;

    @Autowired
    private Handover handover;

    @Autowired
    private ClipStore store;

    @Autowired
    private ArrivedBytes arrived;

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private final byte[] film = film(LENGTH);

    @AfterEach
    void returnToNow() {
        clock.returnToNow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void brokenOffAtAnyStepItComesToTheSameWhenItIsDoneAgain(boolean heard) throws Exception {
        for (int step = 0; step < STEPS; step++) {
            var clip = brought();
            var acknowledged = books.parts(clip);
            var key = books.find(clip).orElseThrow().key();
            var breaking = new BreakingStore(step, heard);
            var assembly = new Assembly(books, handover, breaking.in(store));
            assertThatThrownBy(() -> assembly.run(clip)).isInstanceOf(UncheckedIOException.class);
            assertThat(breaking.hasBroken()).isTrue();
            assertThat(books.parts(clip)).isEqualTo(acknowledged);

            assembly.run(clip);
            assembly.run(clip);
            assertThat(arrived.of(clip)).isEqualTo(film);
            housekeeping.tidy();
            assertThat(arrived.of(clip)).isEqualTo(film);
            assertThat(books.find(clip)).isEmpty();
            assertThat(parts().begun()).extracting(PartStore.Begun::key).doesNotContain(key);
        }
    }

    @Test
    void thoseWereAllItsSteps() throws Exception {
        var clip = brought();
        var breaking = new BreakingStore(STEPS, true);
        new Assembly(books, handover, breaking.in(store)).run(clip);
        assertThat(breaking.hasBroken()).isFalse();
        assertThat(arrived.of(clip)).isEqualTo(film);
    }

    @Test
    void partsThatNoBooksNameGoWhenTheyAreADayOldAndOthersStay() throws Exception {
        var held = books.find(brought()).orElseThrow();
        var stray = ObjectKey.random();
        var name = parts().begin(stray, "video/mp4");
        parts().put(stray, name, 1, film, film.length);
        housekeeping.tidy();
        assertThat(parts().begun()).extracting(PartStore.Begun::key).contains(stray, held.key());

        clock.pass(Duration.ofDays(2));
        housekeeping.tidy();
        assertThat(parts().begun())
                .extracting(PartStore.Begun::key)
                .contains(held.key())
                .doesNotContain(stray);
    }

    /** An upload whose parts are all in the books, and whose job has not been put in line. */
    private ClipId brought() throws IOException {
        var upload = begun(new Tus(schools.olga().api()), LENGTH);
        var clip = ClipId.valueOf(upload.substring("/api/uploads/".length()));
        try (var tray = bytes.open(desk.take(clip, 0, Reach.length(LENGTH)))) {
            tray.write(film, film.length);
            var all = tray.settle();
            transaction.executeWithoutResult(open -> all.books().run());
        }
        return clip;
    }

    private PartStore parts() {
        return store.parts().orElseThrow();
    }
}
