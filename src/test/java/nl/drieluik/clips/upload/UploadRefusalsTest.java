package nl.drieluik.clips.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import nl.drieluik.common.DataFolder;
import nl.drieluik.people.Role;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
class UploadRefusalsTest extends TusTest {

    private static final Map<String, String> FILM = Map.of("filename", "les.mp4", "filetype", "video/mp4");

    @Autowired
    private DataFolder data;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ReceivedFiles received;

    @Test
    void whatTheBrowserCallsNoVideoIsRefusedBeforeItsFirstByte() {
        var answer = tus.create(1000, Map.of("filename", "toets.pdf", "filetype", "application/pdf"));
        assertRefused(answer, 415, "not-a-video");
    }

    @Test
    void whatIsPlainlyNoVideoIsRefusedAtItsFirstBytes() {
        var text = "Dit is een verslag, en geen film. ".repeat(100).getBytes(UTF_8);
        var upload = String.valueOf(tus.create(text.length, FILM).header("Location"));
        assertRefused(tus.append(upload, 0, Arrays.copyOf(text, 1000)), 415, "not-a-video");
        assertThat(tus.head(upload).status()).isEqualTo(404);
        assertThat(anna.api().get(upload.replace("uploads", "clips")).status()).isEqualTo(404);
        assertThat(file(upload)).doesNotExist();
    }

    @Test
    void firstBytesThatComeOneByOneAreJudgedTogether() {
        var film = Films.film(1000);
        var upload = String.valueOf(tus.create(film.length, FILM).header("Location"));
        for (int at = 0; at < 5; at++) {
            assertThat(tus.append(upload, at, new byte[] {film[at]}).status()).isEqualTo(204);
        }
        assertThat(tus.append(upload, 5, Arrays.copyOfRange(film, 5, 900)).status())
                .isEqualTo(204);
    }

    @Test
    void whatIsTooLargeIsRefusedWithTheLimit() {
        var answer = tus.create((4L << 30) + 1, FILM);
        assertRefused(answer, 413, "upload-too-large");
        assertThat(answer.json().path("maxBytes").asLong()).isEqualTo(4L << 30);
        assertThat(answer.text("detail")).contains("4 GB");
    }

    @Test
    void onlyTeachersBringClips() {
        var coen = schools.colleagueOf(anna, "Coen", Role.COORDINATOR);
        assertRefused(new Tus(coen.api()).create(1000, FILM), 403, "only-teachers-upload");
    }

    @Test
    void aQuestionOfSomebodyElseIsNotThere() {
        var question = schools.olga()
                .api()
                .post("/api/learning-questions", "{'text': 'Hoe lang wacht ik na een vraag?'}")
                .text("id");
        assertThat(tus.create(1000, Map.of("filetype", "video/mp4", "learningQuestionId", question))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anUploadIsThereForNobodyButItsOwner() {
        var upload = String.valueOf(tus.create(1000, FILM).header("Location"));
        var other = new Tus(schools.olga().api());
        assertThat(other.head(upload).status()).isEqualTo(404);
        assertThat(other.append(upload, 0, Films.film(10)).status()).isEqualTo(404);
        assertThat(other.terminate(upload).status()).isEqualTo(404);
    }

    @Test
    void headersThatMakeNoSenseAreRefusedByName() {
        var request = tus.request("/api/uploads").header("Upload-Length", "many");
        assertRefused(anna.api().send(request.POST(BodyPublishers.noBody())), 400, "upload-malformed");
        var metadata = tus.request("/api/uploads").header("Upload-Length", "9").header("Upload-Metadata", "title ###");
        var answer = anna.api().send(metadata.POST(BodyPublishers.noBody()));
        assertThat(answer.text("header")).isEqualTo("Upload-Metadata");
    }

    @Test
    void aClipWithoutATitleIsCalledAfterItsFile() {
        var upload = String.valueOf(tus.create(1000, FILM).header("Location"));
        var clip = anna.api().get(upload.replace("uploads", "clips")).json();
        assertThat(clip.path("title").asString()).isEqualTo("les");
        assertThat(clip.path("state").asString()).isEqualTo("uploading");
        assertThat(clip.at("/upload/url").asString()).isEqualTo(upload);
        assertThat(clip.at("/upload/length").asLong()).isEqualTo(1000);
    }

    @Test
    void bytesThatWereNeverAcknowledgedAreCutOff() throws Exception {
        var film = Films.film(1000);
        var upload = String.valueOf(tus.create(film.length, FILM).header("Location"));
        tus.append(upload, 0, Arrays.copyOf(film, 500));
        Files.write(file(upload), new byte[300], StandardOpenOption.APPEND);
        assertThat(tus.append(upload, 500, Arrays.copyOfRange(film, 500, 900)).header("Upload-Offset"))
                .isEqualTo("900");
        assertThat(Files.readAllBytes(file(upload))).isEqualTo(Arrays.copyOf(film, 900));
    }

    @Test
    void anUploadThatNobodyGoesOnWithExpires() {
        var upload = String.valueOf(tus.create(1000, FILM).header("Location"));
        tus.append(upload, 0, Films.film(100));
        clock.pass(Duration.ofDays(8));
        try {
            assertThat(tus.head(upload).status()).isEqualTo(404);
            received.tidy();
        } finally {
            clock.returnToNow();
        }
        assertThat(anna.api().get(upload.replace("uploads", "clips")).status()).isEqualTo(404);
        assertThat(file(upload)).doesNotExist();
    }

    private Path file(String upload) {
        return data.folder("uploads").resolve(upload.substring("/api/uploads/".length()));
    }

    private static void assertRefused(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Tus-Resumable")).isEqualTo("1.0.0");
    }
}
