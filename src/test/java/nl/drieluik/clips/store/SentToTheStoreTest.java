package nl.drieluik.clips.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.OnS3;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** An application whose settings say that browsers fetch large files from S3 themselves. */
@OnS3
@TestPropertySource(properties = "drieluik.store.s3.redirect=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentToTheStoreTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Environment settings;

    private School school;
    private String clip;
    private byte[] film;

    @BeforeAll
    void bringAClip() {
        school = schools.withTriad();
        clip = Recordings.ready(school.anna());
        film = anna().send(anna().request(clip + "/video")
                        .header("Range", "bytes=0-")
                        .GET())
                .response()
                .body();
    }

    @Test
    void aFilmIsFetchedByAnAddressThatIsSignedForAMinuteAndKeptNowhere() {
        var answer = anna().get(clip + "/video");

        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.required("Location"))
                .startsWith(settings.getRequiredProperty("drieluik.store.s3.endpoint") + "/")
                .contains("X-Amz-Expires=60");
    }

    @Test
    void thatAddressGivesTheFilmOrAPartOfIt() throws Exception {
        var address = URI.create(anna().get(clip + "/video").required("Location"));

        var part = fetch(HttpRequest.newBuilder(address).header("Range", "bytes=1000-1999"));

        assertThat(fetch(HttpRequest.newBuilder(address)).body()).isEqualTo(film);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(film, 1000, 2000));
        assertThat(part.headers().firstValue("Content-Type")).hasValue("video/mp4");
        assertThat(part.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(part.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void aPartForAPlayerComesThroughUs() {
        var api = anna();
        var part = api.send(
                api.request(clip + "/video").header("Range", "bytes=1000-1999").GET());

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.response().body()).isEqualTo(Arrays.copyOfRange(film, 1000, 2000));
    }

    @Test
    void aSegmentIsFetchedThereAlsoInParts() {
        var segment = firstIn(firstIn(clip + "/hls/master.m3u8"));

        var answer = anna().send(
                        anna().request(segment).header("Range", "bytes=0-99").GET());

        assertThat(answer.status()).isEqualTo(307);
    }

    @Test
    void smallFilesAndQuestionsAboutAFileAreAnsweredByUs() {
        var api = anna();

        assertThat(api.get(clip + "/poster").status()).isEqualTo(200);
        assertThat(api.send(api.request(clip + "/video").HEAD()).header("Content-Length"))
                .isEqualTo(Integer.toString(film.length));
        assertThat(api.send(api.request(clip + "/video")
                                .header("Range", "bytes=" + film.length + "-")
                                .GET())
                        .status())
                .isEqualTo(416);
    }

    @Test
    void whoeverItIsTakenBackFromIsGivenNoAddressAnyMore() {
        var bram = school.bram().api();
        anna().put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        assertThat(bram.get(clip + "/video").status()).isEqualTo(307);

        anna().put(clip + "/sharing", "{}");

        var refused = bram.get(clip + "/video");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.header("Location")).isNull();
    }

    /** Where the build leaves the web app out there is no page to look at. */
    @Test
    void thePageLetsBrowsersGoThereForFilms() {
        var page = schools.nobody().get("/");
        assumeThat(page.status()).isEqualTo(200);

        var there = settings.getRequiredProperty("drieluik.store.s3.endpoint");
        assertThat(page.required("Content-Security-Policy"))
                .containsPattern("media-src [^;]*" + there + ";")
                .containsPattern("connect-src [^;]*" + there + ";");
    }

    private Api anna() {
        return school.anna().api();
    }

    /** The first address in a playlist. */
    private String firstIn(String playlist) {
        return new String(anna().get(playlist).response().body(), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .map(line -> URI.create(playlist).resolve(line).toString())
                .orElseThrow();
    }

    private static HttpResponse<byte[]> fetch(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }
}
