package nl.drieluik.clips.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drieluik.testing.S3Server.ACCESS_KEY;
import static nl.drieluik.testing.S3Server.SECRET_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.S3Server;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.SecondNode;
import nl.drieluik.testing.WithS3Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node whose settings say that browsers fetch large files from S3 themselves. */
@DrieluikTest
@ExtendWith(WithS3Server.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentToTheStoreTest {

    private final String bucket = "clips-" + UUID.randomUUID();

    @Autowired
    private Schools schools;

    @Autowired
    private ClipStore folder;

    @Autowired
    private JdbcClient database;

    private URI endpoint;
    private SecondNode node;
    private School school;
    private String clip;
    private byte[] film;

    @BeforeAll
    void openNode(S3Server server, @Autowired Environment environment) {
        endpoint = server.endpoint();
        school = schools.withTriad();
        clip = Recordings.ready(school.anna());
        film = school.anna().api().get(clip + "/video").response().body();
        moveToS3();
        var settings = server.settings(bucket).entrySet().stream().map(each -> each.getKey() + "=" + each.getValue());
        node = SecondNode.beside(
                environment,
                Stream.concat(settings, Stream.of("drieluik.store.s3.redirect=true"))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    @AfterAll
    void closeNode() {
        node.close();
    }

    @Test
    void aFilmIsFetchedByAnAddressThatIsSignedForAMinuteAndKeptNowhere() {
        var answer = anna().get(clip + "/video");

        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.required("Location")).startsWith(endpoint + "/").contains("X-Amz-Expires=60");
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
        var bram = school.bram().api().at(node.port());
        anna().put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        assertThat(bram.get(clip + "/video").status()).isEqualTo(307);

        anna().put(clip + "/sharing", "{}");

        var refused = bram.get(clip + "/video");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.header("Location")).isNull();
    }

    private Api anna() {
        return school.anna().api().at(node.port());
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

    private void moveToS3() {
        var s3 = new S3ClipStore(new StoreSettings.S3(endpoint, bucket, ACCESS_KEY, SECRET_KEY, "us-east-1"));
        database
                .sql("select object_key from clip_file where clip_id = ?")
                .param(UUID.fromString(clip.substring(clip.lastIndexOf('/') + 1)))
                .query(String.class)
                .stream()
                .map(ObjectKey::new)
                .forEach(key -> s3.put(key, folder.open(key), "application/octet-stream"));
    }

    private static HttpResponse<byte[]> fetch(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }
}
