package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.METADATA;
import static nl.drieluik.clips.upload.Films.begun;
import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core of tus 1.0.0. Each test says in its comment, in our words, which sentence it holds us to. */
@DrieluikTest
class TusCoreTest extends TusTest {

    private static final String NOWHERE = "/api/uploads/00000000-0000-0000-0000-000000000000";

    // HEAD: the offset must always be told, also when it is 0 or when all is there.
    @Test
    void headTellsTheOffsetFromTheFirstByteToTheLast() {
        var film = film(1000);
        var upload = begun(tus, film.length);
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("0");
        tus.append(upload, 0, part(film, 0, 400));
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("400");
        tus.append(upload, 400, part(film, 400, 1000));
        assertThat(tus.head(upload).status()).isEqualTo(200);
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("1000");
    }

    // HEAD: the length must be told when it is known.
    @Test
    void headTellsTheLength() {
        assertThat(tus.head(begun(tus, 100)).header("Upload-Length")).isEqualTo("100");
    }

    // HEAD: no cache may keep the answer.
    @Test
    void headIsNotKeptByAnyCache() {
        assertThat(tus.head(begun(tus, 100)).header("Cache-Control")).contains("no-store");
    }

    // HEAD: for what is not there 404, 410 or 403, and no offset.
    @Test
    void headOfWhatIsNotThereTellsNoOffset() {
        var answer = tus.head(NOWHERE);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Upload-Offset")).isNull();
    }

    // PATCH: bytes are applied at the offset, acknowledged by 204 with the new offset: the old one and what was stored.
    @Test
    void bytesAreAppendedWhereTheOffsetIs() {
        var film = film(1000);
        var upload = begun(tus, film.length);
        var first = tus.append(upload, 0, part(film, 0, 600));
        assertThat(first.status()).isEqualTo(204);
        assertThat(first.header("Upload-Offset")).isEqualTo("600");
        assertThat(first.header("Clip-Location")).isNull();

        var last = tus.append(upload, 600, part(film, 600, 1000));
        assertThat(last.status()).isEqualTo(204);
        assertThat(last.header("Upload-Offset")).isEqualTo("1000");
        assertThat(last.header("Clip-Location")).isEqualTo(upload.replace("uploads", "clips"));
        assertThat(tus.head(upload).header("Clip-Location")).isEqualTo(last.header("Clip-Location"));
    }

    // PATCH: with no bytes at all the offset stays, and that is a success too.
    @Test
    void noBytesAtAllLeaveTheOffsetWhereItWas() {
        var upload = begun(tus, 100);
        var answer = tus.append(upload, 0, new byte[0]);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Upload-Offset")).isEqualTo("0");
    }

    // PATCH: another content type is answered by 415.
    @ParameterizedTest
    @ValueSource(strings = {"video/mp4", "application/octet-stream", "text/plain"})
    void bytesOfAnotherContentTypeAreRefused(String type) {
        var upload = begun(tus, 100);
        var answer = anna.api()
                .send(tus.request(upload)
                        .header("Content-Type", type)
                        .header("Upload-Offset", "0")
                        .method("PATCH", BodyPublishers.ofByteArray(film(10))));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("upload-type-wrong");
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("0");
    }

    // PATCH: another offset than the upload's is a conflict, 409, and changes nothing.
    @ParameterizedTest
    @ValueSource(longs = {0, 39, 41, 90})
    void anotherOffsetIsAConflictAndChangesNothing(long offset) {
        var upload = begun(tus, 100);
        tus.append(upload, 0, film(40));
        var answer = tus.append(upload, offset, film(10));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("upload-offset-wrong");
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("40");
    }

    // PATCH: what is not there is answered by 404.
    @Test
    void nothingIsAppendedToWhatIsNotThere() {
        assertThat(tus.append(NOWHERE, 0, film(10)).status()).isEqualTo(404);
    }

    // The length says where the upload ends: more than that is not taken.
    @Test
    void moreBytesThanAnnouncedAreRefused() {
        var upload = begun(tus, 100);
        assertThat(tus.append(upload, 0, film(101)).status()).isEqualTo(400);
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("0");
    }

    // Headers: an offset is a whole number that is not negative.
    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "0x10", "many", "99999999999999999999"})
    void anOffsetThatIsNoNumberIsRefused(String offset) {
        assertMalformed(append(begun(tus, 100), offset), "Upload-Offset");
    }

    // Headers: a PATCH has to say its offset.
    @Test
    void anOffsetHasToBeSaid() {
        var upload = begun(tus, 100);
        var answer = anna.api()
                .send(tus.request(upload)
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", BodyPublishers.ofByteArray(film(10))));
        assertMalformed(answer, "Upload-Offset");
    }

    // OPTIONS: 204 or 200 with the versions; with the extensions and the largest size, too.
    @Test
    void optionsTellWhatTheServerCan() {
        var answer = tus.options();
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("Tus-Max-Size")).isEqualTo(Long.toString(4L << 30));
        assertThat(answer.header("Tus-Extension"))
                .isEqualTo("creation,creation-with-upload,creation-defer-length,checksum,expiration,termination");
    }

    // OPTIONS: the version that a client says is not looked at.
    @Test
    void optionsAreToldToAClientOfAnyVersion() {
        var request = anna.api().request("/api/uploads").header("Tus-Resumable", "0.2.2");
        var answer = anna.api().send(request.method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
    }

    // Tus-Resumable: every answer carries it, refusals too.
    @Test
    void everyAnswerNamesTheVersion() {
        var upload = begun(tus, 100);
        assertNamesVersion(tus.create(100, METADATA));
        assertNamesVersion(tus.head(upload));
        assertNamesVersion(tus.append(upload, 0, film(10)));
        assertNamesVersion(tus.append(upload, 0, film(10)));
        assertNamesVersion(tus.create(5L << 30, METADATA));
        assertNamesVersion(tus.head(NOWHERE));
        assertNamesVersion(tus.terminate(upload));
    }

    // Tus-Resumable: another version, or none, is answered by 412 with ours, and the request is not carried out.
    @ParameterizedTest
    @ValueSource(strings = {"0.2.2", "1.0.1", "2.0.0", ""})
    void aClientOfAnotherVersionIsToldOursAndNothingHappens(String version) {
        var upload = begun(tus, 100);
        var request = anna.api().request(upload);
        var answer = anna.api().send((version.isEmpty() ? request : request.header("Tus-Resumable", version)).DELETE());
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("tus-version-unknown");
        assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(tus.head(upload).status()).isEqualTo(200);
    }

    // X-HTTP-Method-Override: its value is the method, whatever the request's own is.
    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aClientThatMayNotUseAMethodCanNameIt(String own) {
        var upload = begun(tus, 100);
        var answer = anna.api()
                .send(tus.request(upload)
                        .header("X-HTTP-Method-Override", "PATCH")
                        .header("Content-Type", "application/offset+octet-stream")
                        .header("Upload-Offset", "0")
                        .method(own, BodyPublishers.ofByteArray(film(10))));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Upload-Offset")).isEqualTo("10");
    }

    @Test
    void everyMethodCanBeNamedInAPost() {
        var upload = begun(tus, 100);
        assertThat(named("HEAD", upload).header("Upload-Offset")).isEqualTo("0");
        assertThat(named("OPTIONS", "/api/uploads").header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(named("DELETE", upload).status()).isEqualTo(204);
        assertThat(tus.head(upload).status()).isEqualTo(404);
    }

    private Api.Answer named(String method, String path) {
        return anna.api()
                .send(tus.request(path).header("X-HTTP-Method-Override", method).POST(BodyPublishers.noBody()));
    }

    private Api.Answer append(String upload, String offset) {
        return anna.api()
                .send(tus.request(upload)
                        .header("Content-Type", "application/offset+octet-stream")
                        .header("Upload-Offset", offset)
                        .method("PATCH", BodyPublishers.ofByteArray(film(10))));
    }

    private static void assertMalformed(Api.Answer answer, String header) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("upload-malformed");
        assertThat(answer.text("header")).isEqualTo(header);
    }

    private static void assertNamesVersion(Api.Answer answer) {
        assertThat(answer.header("Tus-Resumable")).isEqualTo("1.0.0");
    }
}
