package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.METADATA;
import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extensions creation and creation-with-upload of tus 1.0.0, sentence by sentence. */
@DrieluikTest
class TusCreationTest extends TusTest {

    /** "les" in Base64. */
    private static final String LES = "bGVz";

    private static final String FILM = "filetype dmlkZW8vbXA0";

    // A creation is acknowledged by 201 and the address of what was created.
    @Test
    void aCreatedUploadHasAnAddress() {
        var answer = tus.create(100, METADATA);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).startsWith("/api/uploads/");
        assertThat(answer.header("Clip-Location")).isNull();
        assertThat(tus.head(answer.required("Location")).status()).isEqualTo(200);
    }

    // The length is a whole number that is not negative; a film of nothing is none.
    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "1.5", "0", "99999999999999999999"})
    void aLengthThatIsNoneIsRefused(String length) {
        assertMalformed(creation().header("Upload-Length", length), "Upload-Length");
    }

    // A creation has to say its length, or that it says it later.
    @Test
    void aCreationThatSaysNothingOfItsLengthIsRefused() {
        assertMalformed(creation(), "Upload-Length");
    }

    // More than the largest size is answered by 413.
    @Test
    void whatIsLargerThanTheLargestIsRefused() {
        var most = Long.parseLong(tus.options().required("Tus-Max-Size"));
        assertThat(tus.create(most + 1, METADATA).status()).isEqualTo(413);
    }

    // HEAD tells the metadata back as the client had written them.
    @Test
    void metadataAreToldBackAsTheyWereWritten() {
        var written = FILM + ", filename " + LES + ",is_confidential";
        var upload = anna.api()
                .send(creation()
                        .header("Upload-Length", "100")
                        .header("Upload-Metadata", written)
                        .POST(BodyPublishers.noBody()))
                .required("Location");
        assertThat(tus.head(upload).header("Upload-Metadata")).isEqualTo(written);
    }

    // Where there are none, there is no such header.
    @Test
    void noMetadataAreNotToldBack() {
        var answer = anna.api()
                .send(creation()
                        .header("Upload-Length", "100")
                        .header("Upload-Metadata", FILM)
                        .POST(BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(tus.head(answer.required("Location")).header("Upload-Metadata"))
                .isEqualTo(FILM);
    }

    // A value may be empty, with or without the space before it.
    @ParameterizedTest
    @ValueSource(strings = {"title", "title ", "title ,filename " + LES})
    void aValueMayBeEmpty(String metadata) {
        var request = creation().header("Upload-Length", "100").header("Upload-Metadata", FILM + "," + metadata);
        assertThat(anna.api().send(request.POST(BodyPublishers.noBody())).status())
                .isEqualTo(201);
    }

    // A key must not be empty, nor come twice; its value is Base64.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title " + LES + ",",
                ",title " + LES,
                "title " + LES + ",title " + LES,
                "title ###",
                "title " + LES + " " + LES
            })
    void metadataThatAreNoneAreRefused(String metadata) {
        var request = creation().header("Upload-Length", "100").header("Upload-Metadata", metadata);
        assertMalformed(request, "Upload-Metadata");
    }

    // The client that these tests use does not even send such a key.
    @Test
    void aKeyIsAscii() {
        assertThatThrownBy(() -> UploadMetadata.parse("titel\u00e9 " + LES)).isInstanceOf(UploadRefused.class);
    }

    // Values can be anything: what is in them gets into no header, and no NUL into the database.
    @Test
    void whatMetadataHoldGetsIntoNoHeader() {
        var title = "Les\r\nSet-Cookie: a=b\0";
        var answer = tus.create(100, Map.of("filetype", "video/mp4", "title", title));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.response().headers().map().toString()).doesNotContain("a=b");
        assertThat(tus.head(answer.required("Location"))
                        .response()
                        .headers()
                        .map()
                        .toString())
                .doesNotContain("a=b");
    }

    // A creation may bring the first bytes, or all; then it answers with the offset.
    @Test
    void creationMayBringTheFirstBytes() {
        var film = film(1000);
        var answer = tus.create(1000, METADATA, part(film, 0, 300));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Upload-Offset")).isEqualTo("300");
        var whole = tus.create(1000, METADATA, film);
        assertThat(whole.status()).isEqualTo(201);
        assertThat(whole.header("Upload-Offset")).isEqualTo("1000");
        assertThat(whole.header("Clip-Location")).startsWith("/api/clips/");
    }

    // Bytes in a creation are told by their content type: any other body is not looked at.
    @Test
    void aBodyOfAnotherTypeIsNoBytes() {
        var answer = anna.api()
                .send(creation()
                        .header("Upload-Length", "100")
                        .header("Upload-Metadata", FILM)
                        .header("Content-Type", "video/mp4")
                        .POST(BodyPublishers.ofByteArray(film(50))));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(tus.head(answer.required("Location")).header("Upload-Offset"))
                .isEqualTo("0");
    }

    // A client may wait for 100 Continue before it sends them.
    @Test
    void aClientMayAskBeforeItSends() {
        var film = film(1000);
        var answer = anna.api()
                .send(creation()
                        .expectContinue(true)
                        .header("Upload-Length", "1000")
                        .header("Upload-Metadata", FILM)
                        .header("Content-Type", "application/offset+octet-stream")
                        .POST(BodyPublishers.ofByteArray(film)));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Upload-Offset")).isEqualTo("1000");
    }

    // What is said of the bytes of a PATCH holds for these: more than announced is refused.
    @Test
    void aCreationDoesNotBringMoreThanItAnnounces() {
        assertThat(tus.create(100, METADATA, film(101)).status()).isEqualTo(400);
    }

    private HttpRequest.Builder creation() {
        return tus.request("/api/uploads");
    }

    private void assertMalformed(HttpRequest.Builder request, String header) {
        Api.Answer answer = anna.api().send(request.POST(BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("upload-malformed");
        assertThat(answer.text("header")).isEqualTo(header);
    }
}
