package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.begun;
import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.util.Base64;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The extension checksum of tus 1.0.0, sentence by sentence. */
@DrieluikTest
class TusChecksumTest extends TusTest {

    // OPTIONS tells the algorithms; sha1 must be one of them, and their names have no capitals.
    @Test
    void optionsTellTheAlgorithms() {
        assertThat(tus.options().required("Tus-Checksum-Algorithm").split(","))
                .contains("sha1")
                .allMatch(name -> name.matches("[a-z0-9]+"));
    }

    // Bytes that add up are taken: 204.
    @ParameterizedTest
    @CsvSource({"sha1, SHA-1", "sha256, SHA-256", "md5, MD5"})
    void bytesThatAddUpAreTaken(String name, String algorithm) throws Exception {
        var film = film(1000);
        var upload = begun(tus, 1000);
        var first = part(film, 0, 500);
        var answer = tus.append(upload, 0, first, name + " " + sum(algorithm, first));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Upload-Offset")).isEqualTo("500");
        var rest = part(film, 500, 1000);
        assertThat(tus.append(upload, 500, rest, name + " " + sum(algorithm, rest))
                        .header("Clip-Location"))
                .isNotNull();
    }

    // Bytes that do not are answered by 460 and thrown away; the offset stays.
    @Test
    void bytesThatDoNotAddUpAreThrownAway() throws Exception {
        var film = film(1000);
        var upload = begun(tus, 1000);
        tus.append(upload, 0, part(film, 0, 100));
        var answer = tus.append(upload, 100, part(film, 100, 500), "sha1 " + sum("SHA-1", film));
        assertThat(answer.status()).isEqualTo(460);
        assertThat(answer.code()).isEqualTo("upload-checksum-wrong");
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("100");
        assertThat(tus.append(upload, 100, part(film, 100, 1000)).header("Clip-Location"))
                .isNotNull();
    }

    // An algorithm that we do not know is answered by 400, and the bytes are thrown away too.
    @ParameterizedTest
    @ValueSource(strings = {"crc32 AAAA", "SHA1 AAAA", "sha1", "sha1 ###", ""})
    void aChecksumThatIsNoneIsRefused(String checksum) {
        var upload = begun(tus, 100);
        var answer = tus.append(upload, 0, film(10), checksum);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("upload-malformed");
        assertThat(tus.head(upload).header("Upload-Offset")).isEqualTo("0");
    }

    // Checksums that come after the bytes are an extension that we do not name.
    @Test
    void checksumsDoNotComeAfterTheBytes() {
        assertThat(tus.options().header("Tus-Extension")).doesNotContain("checksum-trailer");
    }

    // A creation that brings bytes is held to their checksum as a PATCH is.
    @Test
    void theBytesOfACreationAreCheckedToo() throws Exception {
        var film = film(100);
        var request = tus.request("/api/uploads")
                .header("Upload-Length", "100")
                .header("Upload-Metadata", Tus.metadata(Films.METADATA))
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Checksum", "sha1 " + sum("SHA-1", film(99)));
        assertThat(tus.api()
                        .send(request.POST(BodyPublishers.ofByteArray(film)))
                        .status())
                .isEqualTo(460);
    }

    private static String sum(String algorithm, byte[] bytes) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
    }
}
