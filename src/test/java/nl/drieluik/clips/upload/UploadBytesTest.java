package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.begun;
import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What every place for the bytes of uploads promises. */
@DrieluikTest
@Import(ArrivedBytes.class)
class UploadBytesTest {

    /** Two whole parts in S3 and a bit. */
    private static final int LENGTH = (17 << 20) + 7;

    @Autowired
    private Schools schools;

    @Autowired
    private UploadBytes bytes;

    @Autowired
    private UploadDesk desk;

    @Autowired
    private ArrivedBytes arrived;

    private final byte[] film = film(LENGTH);
    private ClipId clip;

    @BeforeEach
    void begin() {
        var upload = begun(new Tus(schools.olga().api()), LENGTH);
        clip = ClipId.valueOf(upload.substring("/api/uploads/".length()));
    }

    @Test
    void whatRequestsBringOneAfterTheOtherBecomesOneFile() throws Exception {
        int[] ends = {1, 300, 401, 5 << 20, (5 << 20) + 1, 9 << 20, (16 << 20) + 3, LENGTH - 1, LENGTH};
        int from = 0;
        for (int end : ends) {
            bring(from, end);
            from = end;
        }
        assertThat(arrived.of(clip)).isEqualTo(film);
    }

    @Test
    void whatWasNotSettledIsGoneWithItsRequest() throws Exception {
        bring(0, 1000);
        try (var tray = bytes.open(desk.take(clip, 1000, Reach.length(LENGTH)))) {
            write(tray, new byte[9 << 20]);
        }
        bring(1000, LENGTH);
        assertThat(arrived.of(clip)).isEqualTo(film);
    }

    @Test
    void whileARequestGoesOnItCanBeSettledAsOftenAsOneLikes() throws Exception {
        var hold = desk.take(clip, 0, Reach.length(LENGTH));
        try (var tray = bytes.open(hold)) {
            int[] ends = {10, 10, 6 << 20, 8 << 20, 8 << 20, (8 << 20) + 1, (16 << 20) + 1, LENGTH};
            int from = 0;
            for (int end : ends) {
                write(tray, part(film, from, end));
                var settled = end % 2 == 0 && end != LENGTH ? tray.settleOnTheWay() : tray.settle();
                assertThat(settled.offset()).isLessThanOrEqualTo(end);
                if (settled.offset() >= desk.held(hold).offset()) {
                    desk.advance(hold, settled);
                    settled.noted().run();
                }
                from = end;
            }
        }
        assertThat(arrived.of(clip)).isEqualTo(film);
    }

    @Test
    void aRequestThatWasOvertakenSettlesNothingMore() throws Exception {
        var late = desk.take(clip, 0, Reach.length(LENGTH));
        try (var tray = bytes.open(late)) {
            write(tray, new byte[1000]);
            bring(0, 500);
            assertThatThrownBy(() -> desk.advance(late, tray.settle())).isInstanceOf(UploadRefused.class);
        }
        bring(500, LENGTH);
        assertThat(arrived.of(clip)).isEqualTo(film);
    }

    @Test
    void theFirstBytesCanBeLookedAt() throws Exception {
        bring(0, 10);
        bring(10, 300);
        try (var tray = bytes.open(desk.take(clip, 300, Reach.length(LENGTH)))) {
            assertThat(tray.opening(400)).isEqualTo(part(film, 0, 300));
        }
    }

    @Test
    void whatIsDeletedIsGoneAndCanBeDeletedAgain() throws Exception {
        bring(0, 9 << 20);
        assertThat(bytes.all()).contains(clip);
        bytes.delete(clip);
        bytes.delete(clip);
        assertThat(bytes.all()).doesNotContain(clip);
    }

    private void bring(int from, int to) throws IOException {
        var hold = desk.take(clip, from, Reach.length(LENGTH));
        try (var tray = bytes.open(hold)) {
            write(tray, part(film, from, to));
            desk.advance(hold, tray.settle());
        }
    }

    private static void write(Tray tray, byte[] all) throws IOException {
        tray.write(all, all.length);
    }
}
