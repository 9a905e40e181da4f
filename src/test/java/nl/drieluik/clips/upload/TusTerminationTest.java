package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.begun;
import static nl.drieluik.clips.upload.Films.film;
import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.DrieluikTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The extension termination of tus 1.0.0, sentence by sentence. */
@DrieluikTest
class TusTerminationTest extends TusTest {

    @Autowired
    private UploadBytes bytes;

    // DELETE ends the upload, is answered by 204, and frees what it took.
    @Test
    void aTerminatedUploadLeavesNothing() {
        var upload = begun(tus, 100);
        tus.append(upload, 0, film(40));
        assertThat(tus.terminate(upload).status()).isEqualTo(204);
        assertThat(bytes.all()).doesNotContain(ClipId.valueOf(upload.substring("/api/uploads/".length())));
        assertThat(anna.api().get(upload.replace("uploads", "clips")).status()).isEqualTo(404);
    }

    // Removing the clip ends its upload in the same way.
    @Test
    void anUploadWhoseClipIsRemovedLeavesNothing() {
        var upload = begun(tus, 100);
        tus.append(upload, 0, film(40));
        assertThat(anna.api().delete(upload.replace("uploads", "clips")).status())
                .isEqualTo(204);
        assertThat(bytes.all()).doesNotContain(ClipId.valueOf(upload.substring("/api/uploads/".length())));
        assertThat(tus.head(upload).status()).isEqualTo(404);
    }

    // From then on every request to its address is answered by 404 or 410.
    @Test
    void aTerminatedUploadIsGoneForEveryRequest() {
        var upload = begun(tus, 100);
        tus.terminate(upload);
        assertThat(tus.head(upload).status()).isEqualTo(404);
        assertThat(tus.append(upload, 0, film(10)).status()).isEqualTo(404);
        assertThat(tus.terminate(upload).status()).isEqualTo(404);
    }

    // What is not there cannot be ended.
    @Test
    void whatIsNotThereIsNotEnded() {
        assertThat(tus.terminate("/api/uploads/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
    }
}
