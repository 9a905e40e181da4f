package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.METADATA;
import static nl.drieluik.clips.upload.Films.begun;
import static nl.drieluik.clips.upload.Films.film;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The extension expiration of tus 1.0.0, sentence by sentence. */
@DrieluikTest
class TusExpirationTest extends TusTest {

    private static final Duration KEPT = Duration.ofDays(7);

    @Autowired
    private MovableClock clock;

    @Autowired
    private ReceivedFiles received;

    @Autowired
    private UploadBytes bytes;

    @AfterEach
    void returnToNow() {
        clock.returnToNow();
    }

    // When it is known at the creation, its answer tells it, as HTTP writes dates.
    @Test
    void aCreationTellsWhenItsUploadExpires() {
        assertThat(expiry(tus.create(100, METADATA).required("Upload-Expires")))
                .isBetween(
                        clock.instant().plus(KEPT).minusSeconds(60),
                        clock.instant().plus(KEPT));
    }

    // Every answer to a PATCH tells it as long as the upload can expire; bytes put it off.
    @Test
    void everyPatchPutsItOff() {
        var upload = begun(tus, 100);
        clock.pass(Duration.ofDays(6));
        var answer = tus.append(upload, 0, film(50));
        assertThat(expiry(answer.required("Upload-Expires")))
                .isAfter(clock.instant().plus(KEPT).minusSeconds(60));
        assertThat(expiry(tus.head(upload).required("Upload-Expires")))
                .isEqualTo(expiry(answer.required("Upload-Expires")));
    }

    // The page of its clip tells it too.
    @Test
    void theClipTellsItsOwnerTheSame() {
        var upload = begun(tus, 100);
        clock.pass(Duration.ofDays(6));
        var answer = tus.append(upload, 0, film(50));
        var clip = anna.api().get(upload.replace("uploads", "clips")).json();
        assertThat(Instant.parse(clip.at("/upload/expiresAt").asString()))
                .isCloseTo(expiry(answer.required("Upload-Expires")), within(1, ChronoUnit.SECONDS));
    }

    // What is all here does not expire.
    @Test
    void whatIsCompleteDoesNotExpire() {
        var film = film(100);
        var upload = begun(tus, 100);
        assertThat(tus.append(upload, 0, film).header("Upload-Expires")).isNull();
        clock.pass(KEPT.plusDays(1));
        received.tidy();
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("100");
    }

    // Who goes on with what has expired is answered by 404 or 410, from that moment on.
    @Test
    void whatHasExpiredIsGoneAtOnceAndForGood() {
        var upload = begun(tus, 1000);
        tus.append(upload, 0, film(100));
        clock.pass(KEPT.plusSeconds(1));
        assertThat(tus.head(upload).status()).isEqualTo(404);
        assertThat(tus.head(upload).header("Upload-Offset")).isNull();
        assertThat(tus.append(upload, 100, film(10)).status()).isEqualTo(404);
        assertThat(tus.terminate(upload).status()).isEqualTo(404);
        received.tidy();
        assertThat(anna.api().get(upload.replace("uploads", "clips")).status()).isEqualTo(404);
        assertThat(bytes.all()).doesNotContain(ClipId.valueOf(upload.substring("/api/uploads/".length())));
    }

    private static Instant expiry(String httpDate) {
        assertThat(httpDate).endsWith(" GMT");
        return ZonedDateTime.parse(httpDate, DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }
}
