package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.METADATA;
import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The extension creation-defer-length of tus 1.0.0, sentence by sentence. */
@DrieluikTest
@Import(ArrivedBytes.class)
class TusDeferredLengthTest extends TusTest {

    /** More than two parts in S3. */
    private static final int LENGTH = (17 << 20) + 7;

    @Autowired
    private ArrivedBytes arrived;

    @Autowired
    private ReceivedFiles received;

    @Autowired
    private UploadBytes bytes;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void returnToNow() {
        clock.returnToNow();
    }

    // The extension is named.
    @Test
    void theLengthMayComeLater() {
        assertThat(tus.options().required("Tus-Extension").split(",")).contains("creation-defer-length");
    }

    // HEAD says 1 as long as the length is not known, and the length from then on.
    @Test
    void headTellsThatTheLengthComesLaterUntilItIsKnown() {
        var upload = deferred(film(300));
        assertThat(tus.head(upload).header("Upload-Defer-Length")).isEqualTo("1");
        assertThat(tus.head(upload).header("Upload-Length")).isNull();
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("300");
        tus.append(upload, 300, film(100), 1000);
        assertThat(tus.head(upload).header("Upload-Defer-Length")).isNull();
        assertThat(tus.head(upload).header("Upload-Length")).isEqualTo("1000");
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("400");
    }

    // Any other value than 1 is answered by 400, and so are both headers at once.
    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "soon", ""})
    void anotherValueThanOneIsRefused(String deferred) {
        assertMalformed(creation("Upload-Defer-Length", deferred), "Upload-Defer-Length");
    }

    @Test
    void aLengthThatComesLaterIsNotThereYet() {
        assertMalformed(creation("Upload-Defer-Length", "1", "Upload-Length", "100"), "Upload-Defer-Length");
    }

    // The length comes with a later PATCH: with the last bytes, before them, or with none.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000_000})
    void whatComesInPiecesIsOneFilmWhenItsLengthIsTold(int last) throws Exception {
        var film = film(LENGTH);
        var upload = deferred(part(film, 0, 300));
        int[] ends = {300, 301, 8 << 20, (8 << 20) + 400, 12 << 20, LENGTH - last};
        for (int i = 1; i < ends.length; i++) {
            var answer = tus.append(upload, ends[i - 1], part(film, ends[i - 1], ends[i]));
            assertThat(answer.header("Upload-Offset")).isEqualTo(Integer.toString(ends[i]));
            assertThat(answer.header("Clip-Location")).isNull();
        }
        var answer = tus.append(upload, LENGTH - last, part(film, LENGTH - last, LENGTH), LENGTH);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Clip-Location")).isEqualTo(upload.replace("uploads", "clips"));
        assertThat(arrived.of(clip(upload))).isEqualTo(film);
    }

    // Once set, it does not change; the same may be said again.
    @Test
    void aLengthThatIsKnownDoesNotChange() {
        var upload = deferred(film(300));
        assertThat(tus.append(upload, 300, film(100), 1000).status()).isEqualTo(204);
        assertMalformed(tus.append(upload, 400, film(100), 900), "Upload-Length");
        assertThat(tus.append(upload, 400, film(600), 1000).header("Clip-Location"))
                .isNotNull();
        assertThat(tus.append(upload, 1000, new byte[0], 1000).status()).isEqualTo(204);
        assertMalformed(tus.append(upload, 1000, new byte[0], 1001), "Upload-Length");
    }

    // It is not less than what is here, nor than what comes, and a film of nothing is none.
    @Test
    void aLengthThatCannotBeIsRefusedAndChangesNothing() {
        var upload = deferred(film(300));
        assertMalformed(tus.append(upload, 300, new byte[0], 299), "Upload-Length");
        assertMalformed(tus.append(upload, 300, film(10), 309), "Content-Length");
        assertMalformed(tus.append(deferred(new byte[0]), 0, new byte[0], 0), "Upload-Length");
        assertThat(tus.append(upload, 300, new byte[0], 5L << 30).status()).isEqualTo(413);
        assertThat(tus.head(upload).header("Upload-Defer-Length")).isEqualTo("1");
    }

    // Bytes that do not add up are not taken, and neither is what comes with them.
    @Test
    void aLengthThatComesWithDamagedBytesIsNotTaken() {
        var upload = deferred(film(300));
        var answer = anna.api()
                .send(tus.request(upload)
                        .header("Content-Type", "application/offset+octet-stream")
                        .header("Upload-Offset", "300")
                        .header("Upload-Length", "400")
                        .header("Upload-Checksum", "sha1 2jmj7l5rSw0yVb/vlWAYkK/YBwk=")
                        .method("PATCH", BodyPublishers.ofByteArray(film(100))));
        assertThat(answer.status()).isEqualTo(460);
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("300");
        assertThat(tus.head(upload).header("Upload-Defer-Length")).isEqualTo("1");
    }

    // Nobody waits for the length to see that it is no film.
    @Test
    void whatIsNoFilmIsRefusedWithItsFirstBytes() {
        var answer = tus.createDeferred(METADATA, new byte[1000]);
        assertThat(answer.code()).isEqualTo("not-a-video");
    }

    // Its owner sees how far it is; how far it goes nobody can tell.
    @Test
    void theClipTellsWhatIsThereAndNoLength() {
        var clip =
                anna.api().get(deferred(film(300)).replace("uploads", "clips")).json();
        assertThat(clip.path("state").asString()).isEqualTo("uploading");
        assertThat(clip.at("/upload/offset").asLong()).isEqualTo(300);
        assertThat(clip.at("/upload/length").isMissingNode()).isTrue();
    }

    // It expires like any other.
    @Test
    void whatNobodyGoesOnWithExpires() {
        var upload = deferred(film(300));
        clock.pass(Duration.ofDays(8));
        assertThat(tus.head(upload).status()).isEqualTo(404);
        received.tidy();
        assertThat(bytes.all()).doesNotContain(clip(upload));
    }

    private String deferred(byte[] first) {
        return tus.createDeferred(METADATA, first).required("Location");
    }

    private Api.Answer creation(String... headers) {
        var request = tus.request("/api/uploads").headers(headers).header("Upload-Metadata", Tus.metadata(METADATA));
        return anna.api().send(request.POST(BodyPublishers.noBody()));
    }

    private static ClipId clip(String upload) {
        return ClipId.valueOf(upload.substring("/api/uploads/".length()));
    }

    private static void assertMalformed(Api.Answer answer, String header) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("upload-malformed");
        assertThat(answer.text("header")).isEqualTo(header);
    }
}
