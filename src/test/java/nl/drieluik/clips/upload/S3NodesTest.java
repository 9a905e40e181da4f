package nl.drieluik.clips.upload;

import static nl.drieluik.clips.upload.Films.film;
import static nl.drieluik.clips.upload.Films.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.OnS3;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.SecondNode;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Two nodes on one S3 and one database: the next request may come to either. */
@OnS3
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3NodesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private Schools schools;

    @Autowired
    private Environment environment;

    @Autowired
    private Reception reception;

    @Autowired
    private UploadDesk desk;

    private SecondNode second;
    private Colleague anna;
    private Tus here;
    private Tus there;

    @BeforeAll
    void start() {
        second = SecondNode.beside(
                environment,
                Stream.of("kind", "s3.endpoint", "s3.bucket", "s3.access-key", "s3.secret-key")
                        .map(name -> "drieluik.store." + name)
                        .map(name -> "--" + name + "=" + environment.getRequiredProperty(name))
                        .toArray(String[]::new));
    }

    @AfterAll
    void stop() {
        second.close();
    }

    @BeforeEach
    void signIn() {
        anna = schools.olga();
        here = new Tus(anna.api());
        there = new Tus(anna.at(second).api());
    }

    @Test
    void eachRequestMayComeToAnotherNodeAndAnyNodePrepares() {
        var lesson = Recordings.lesson();
        var upload = Films.begun(here, lesson.length);
        var third = lesson.length / 3;
        here.append(upload, 0, Arrays.copyOf(lesson, third));
        assertThat(there.head(upload).header("Upload-Offset")).isEqualTo(Integer.toString(third));
        there.append(upload, third, part(lesson, third, 2 * third));
        var last = here.append(upload, 2 * third, part(lesson, 2 * third, lesson.length));
        Recordings.awaitState(anna.at(second).api(), last.required("Clip-Location"), "ready");
    }

    @Test
    void anotherNodeTakesOverFromOneWhoseClientFellSilent() {
        var film = film(1000);
        var upload = Films.begun(there, film.length);
        var line = new Line().bring(part(film, 0, 300));
        var late = patchHere(upload, line);
        line.awaitSilence();

        await().atMost(PATIENCE).until(() -> "300".equals(there.head(upload).header("Upload-Offset")));
        assertThat(there.append(upload, 300, part(film, 300, 900)).header("Upload-Offset"))
                .isEqualTo("900");

        line.bring(new byte[100]).end();
        assertThat(late).failsWithin(PATIENCE);
        assertThat(here.head(upload).header("Upload-Offset")).isEqualTo("900");
    }

    @Test
    void aNodeThatStillHearsItsClientIsLeftAlone() {
        var film = film(1000);
        var upload = Films.begun(there, film.length);
        var hold = desk.take(clip(upload), 0, Reach.length(film.length));
        try (var attendant = Executors.newSingleThreadScheduledExecutor()) {
            attendant.scheduleWithFixedDelay(() -> desk.beat(hold), 0, 20, TimeUnit.MILLISECONDS);
            assertThat(there.append(upload, 0, film).status()).isEqualTo(423);
        }
        desk.release(hold);
        assertThat(there.append(upload, 0, film).status()).isEqualTo(204);
    }

    private CompletableFuture<Upload> patchHere(String upload, Line line) {
        return CompletableFuture.supplyAsync(
                () -> reception.receive(anna.viewer(), clip(upload), 0, new Delivery(line, -1, null, null)),
                Thread::startVirtualThread);
    }

    private static ClipId clip(String upload) {
        return ClipId.valueOf(upload.substring("/api/uploads/".length()));
    }
}
