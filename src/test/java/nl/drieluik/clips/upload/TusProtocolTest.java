package nl.drieluik.clips.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sentences of tus.io/protocols/resumable-upload, one after the other. */
@DrieluikTest
class TusProtocolTest {

    private static final Map<String, String> METADATA =
            Map.of("filename", "rekenles.mp4", "filetype", "video/mp4", "title", "Rekenles: de helft");

    @Autowired
    private Schools schools;

    private Colleague anna;
    private Tus tus;

    @BeforeEach
    void signIn() {
        anna = schools.olga();
        tus = new Tus(anna.api());
    }

    @Test
    void optionsTellWhatTheServerCan() {
        var answer = tus.options();
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Tus-Resumable")).isEqualTo("1.0.0");
        assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("Tus-Max-Size")).isEqualTo(Long.toString(4L << 30));
        assertThat(answer.header("Tus-Extension"))
                .isEqualTo("creation,creation-with-upload,checksum,expiration,termination");
        assertThat(answer.header("Tus-Checksum-Algorithm")).contains("sha1");
    }

    @Test
    void aClientOfAnotherVersionIsToldOurs() {
        var answer = anna.api()
                .send(anna.api()
                        .request("/api/uploads")
                        .header("Tus-Resumable", "0.2.2")
                        .POST(BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("tus-version-unknown");
        assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
    }

    @Test
    void aCreatedUploadHasAnAddressAndAnEnd() {
        var answer = tus.create(100, METADATA);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).startsWith("/api/uploads/");
        assertThat(answer.header("Clip-Location")).isNull();
        assertThat(expiry(answer.header("Upload-Expires")))
                .isAfter(Instant.now().plus(Duration.ofDays(6)));
    }

    @Test
    void headTellsOffsetLengthAndMetadataAndIsNotCached() {
        var upload = begun(100);
        tus.append(upload, 0, film(40));
        var answer = tus.head(upload);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Upload-Offset")).isEqualTo("40");
        assertThat(answer.header("Upload-Length")).isEqualTo("100");
        assertThat(answer.header("Upload-Metadata")).isEqualTo(Tus.metadata(METADATA));
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void bytesAreAppendedWhereTheOffsetIs() {
        var film = film(1000);
        var upload = begun(film.length);
        var first = tus.append(upload, 0, Arrays.copyOf(film, 600));
        assertThat(first.status()).isEqualTo(204);
        assertThat(first.header("Upload-Offset")).isEqualTo("600");
        assertThat(first.header("Clip-Location")).isNull();

        var last = tus.append(upload, 600, Arrays.copyOfRange(film, 600, 1000));
        assertThat(last.header("Upload-Offset")).isEqualTo("1000");
        assertThat(last.header("Clip-Location")).isEqualTo(upload.replace("uploads", "clips"));
        assertThat(tus.head(upload).header("Clip-Location")).isEqualTo(last.header("Clip-Location"));
    }

    @Test
    void anotherOffsetIsAConflictAndChangesNothing() {
        var upload = begun(100);
        var answer = tus.append(upload, 7, film(10));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("upload-offset-wrong");
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("0");
    }

    @Test
    void bytesOfAnotherContentTypeAreRefused() {
        var upload = begun(100);
        var answer = anna.api()
                .send(tus.request(upload)
                        .header("Content-Type", "video/mp4")
                        .header("Upload-Offset", "0")
                        .method("PATCH", BodyPublishers.ofByteArray(film(10))));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("upload-type-wrong");
    }

    @Test
    void moreBytesThanAnnouncedAreRefused() {
        var upload = begun(100);
        assertThat(tus.append(upload, 0, film(101)).status()).isEqualTo(400);
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("0");
    }

    @Test
    void anUnknownUploadIsNotThere() {
        var unknown = "/api/uploads/00000000-0000-0000-0000-000000000000";
        assertThat(tus.head(unknown).status()).isEqualTo(404);
        assertThat(tus.append(unknown, 0, film(10)).status()).isEqualTo(404);
        assertThat(tus.terminate(unknown).status()).isEqualTo(404);
    }

    @Test
    void creationMayBringTheFirstBytes() {
        var film = film(1000);
        var answer = tus.create(1000, METADATA, Arrays.copyOf(film, 300));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Upload-Offset")).isEqualTo("300");
    }

    @Test
    void aRightChecksumIsAccepted() throws Exception {
        var film = film(500);
        var upload = begun(1000);
        assertThat(tus.append(upload, 0, film, "sha1 " + base64("SHA-1", film)).status())
                .isEqualTo(204);
        assertThat(tus.append(upload, 500, film, "sha256 " + base64("SHA-256", film))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void bytesThatDoNotAddUpAreThrownAway() throws Exception {
        var film = film(500);
        var upload = begun(1000);
        var answer = tus.append(upload, 0, film, "sha1 " + base64("SHA-1", film(499)));
        assertThat(answer.status()).isEqualTo(460);
        assertThat(answer.code()).isEqualTo("upload-checksum-wrong");
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("0");
    }

    @Test
    void anUnknownChecksumAlgorithmIsRefused() {
        var upload = begun(100);
        assertThat(tus.append(upload, 0, film(10), "crc32 AAAA").status()).isEqualTo(400);
    }

    @Test
    void aTerminatedUploadIsGone() {
        var upload = begun(100);
        assertThat(tus.terminate(upload).status()).isEqualTo(204);
        assertThat(tus.head(upload).status()).isEqualTo(404);
        assertThat(anna.api().get(upload.replace("uploads", "clips")).status()).isEqualTo(404);
    }

    @Test
    void aClientThatMayOnlyPostCanNameItsMethod() {
        var upload = begun(100);
        var answer = anna.api()
                .send(tus.request(upload)
                        .header("X-HTTP-Method-Override", "PATCH")
                        .header("Content-Type", "application/offset+octet-stream")
                        .header("Upload-Offset", "0")
                        .POST(BodyPublishers.ofByteArray(film(10))));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Upload-Offset")).isEqualTo("10");
    }

    private String begun(long length) {
        return String.valueOf(tus.create(length, METADATA).header("Location"));
    }

    /** Begins as an MP4 does; that is all an upload looks at. */
    static byte[] film(int length) {
        var bytes = Arrays.copyOf("\0\0\0\u0018ftypmp42".getBytes(UTF_8), length);
        for (int i = 12; i < length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static String base64(String algorithm, byte[] bytes) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    private static Instant expiry(@Nullable String httpDate) {
        return ZonedDateTime.parse(String.valueOf(httpDate), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }
}
