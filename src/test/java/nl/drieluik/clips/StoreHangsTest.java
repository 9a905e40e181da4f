package nl.drieluik.clips;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.Recordings;
import org.junit.jupiter.api.Test;

/** S3 takes what it is asked and does not answer, or not to the end. */
class StoreHangsTest extends FarStoreTest {

    /** More than OkHttp sends to one server at a time if it is left to itself. */
    private static final int MANY = 20;

    /** Of an answer that is broken off; jobs may ask on the same connection. */
    private static final long SOME_BYTES = 400_000;

    @Test
    void allWhoWatchAreToldInTimeAndNoConnectionIsLeft() throws Exception {
        line.open();
        var clip = Recordings.ready(anna);
        var segment = firstIn(firstIn(clip + "/hls/master.m3u8"));
        line.hangAfter(0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.generate(() -> Stream.of(clip + "/video", segment, clip + "/poster"))
                    .flatMap(each -> each)
                    .limit(MANY)
                    .map(address -> threads.submit((Callable<Api.Answer>) () -> part(address)))
                    .toList();
            await().atMost(PATIENCE).until(() -> line.connections() >= MANY);
            for (var answer : answers) {
                assertSaysAway(answer.get());
            }
        }
        await().atMost(PATIENCE).until(() -> line.connections() == 0);

        line.open();
        assertThat(part(segment).status()).isEqualTo(206);
    }

    @Test
    void anAnswerThatHasBegunIsBrokenOffAndNothingElseIsPutInIt() throws Exception {
        line.open();
        var clip = Recordings.ready(anna);
        var film = anna.api().get(clip + "/video").response().body();
        line.hangAfter(SOME_BYTES);
        var begun = anna.api().http().send(anna.api().request(clip + "/video").build(), BodyHandlers.ofInputStream());
        assertThat(begun.statusCode()).isEqualTo(200);
        var received = untilItBreaks(begun.body());
        assertThat(received).hasSizeBetween(1, film.length - 1);
        assertThat(received).isEqualTo(Arrays.copyOf(film, received.length));
        await().atMost(PATIENCE).until(() -> line.connections() == 0);
    }

    @Test
    void anUploadIsToldSoAndHowFarItIsAndGoesOnFromThere() throws Exception {
        line.open();
        var upload = begin();
        assertThat(tus.append(upload, 0, Arrays.copyOf(lesson, FIRST_BYTES)).status())
                .isEqualTo(204);
        var rest = Arrays.copyOfRange(lesson, FIRST_BYTES, lesson.length);
        line.hangAfter(0);
        assertSaysAway(tus.append(upload, FIRST_BYTES, rest));
        assertThat(tus.head(upload).required("Upload-Offset")).isEqualTo(Integer.toString(FIRST_BYTES));

        line.open();
        var last = tus.append(upload, FIRST_BYTES, rest);
        assertThat(last.status()).isEqualTo(204);
        awaitReady(last.required("Clip-Location"));
    }

    @Test
    void whoAsksWhileAnUploadWaitsForAnAnswerIsAnsweredToo() throws Exception {
        line.open();
        var upload = begin();
        line.hangAfter(0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var bringing = threads.submit(() -> tus.append(upload, 0, lesson));
            await().atMost(PATIENCE).until(() -> line.connections() > 0);
            assertThat(tus.head(upload).required("Upload-Offset")).isEqualTo("0");
            assertSaysAway(bringing.get());
        }

        line.open();
        awaitReady(tus.append(upload, 0, lesson).required("Clip-Location"));
    }

    @Test
    void aPreparationThatHangsWaitsAndIsDoneAgain() {
        line.open();
        var clip = Recordings.ready(anna);
        line.hangAfter(SOME_BYTES);
        cut(clip);
        awaitWaiting(clip);

        line.open();
        awaitReady(clip);
    }

    private Api.Answer part(String address) {
        return anna.api()
                .send(anna.api().request(address).header("Range", "bytes=10-").GET());
    }

    private static byte[] untilItBreaks(InputStream body) {
        var received = new ByteArrayOutputStream();
        try (body) {
            body.transferTo(received);
        } catch (IOException brokenOff) {
            return received.toByteArray();
        }
        throw new AssertionError("It ended as if it were whole");
    }

    /** The first address in a playlist. */
    private String firstIn(String playlist) {
        return new String(anna.api().get(playlist).response().body(), UTF_8)
                .lines()
                .filter(found -> !found.startsWith("#"))
                .findFirst()
                .map(found -> URI.create(playlist).resolve(found).toString())
                .orElseThrow();
    }
}
