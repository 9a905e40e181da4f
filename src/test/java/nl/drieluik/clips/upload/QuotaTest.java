package nl.drieluik.clips.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drieluik.clips.upload.Films.METADATA;
import static nl.drieluik.clips.upload.Films.film;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.drieluik.people.Role;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Lessons;
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

/** What one person and one school may bring, at a node that allows little. */
@DrieluikTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotaTest {

    private static final int KB = 1024;

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Environment environment;

    private SecondNode node;
    private Colleague anna;
    private Tus tus;

    @BeforeAll
    void start() {
        node = SecondNode.beside(
                environment,
                "--drieluik.upload.per-person=1MB",
                "--drieluik.upload.per-school=2MB",
                "--drieluik.upload.parallel=4");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void signIn() {
        anna = schools.olga();
        tus = new Tus(anna.at(node).api());
    }

    @Test
    void whatIsAnnouncedCountsUntilItIsEnded() {
        var first = tus.create(600 * KB, METADATA).required("Location");
        assertRefused(tus.create(600 * KB, METADATA), 507, "own-room-full");
        tus.terminate(first);
        assertThat(tus.create(600 * KB, METADATA).status()).isEqualTo(201);
    }

    @Test
    void whatIsStoredCountsUntilItIsRemoved() {
        var clip = tus.create(600 * KB, METADATA, film(600 * KB)).required("Clip-Location");
        assertRefused(tus.create(600 * KB, METADATA), 507, "own-room-full");
        anna.at(node).api().delete(clip);
        assertThat(tus.create(600 * KB, METADATA).status()).isEqualTo(201);
    }

    @Test
    void captionsTakeRoomToo() {
        var api = anna.at(node).api();
        var captions = "/api/clips/" + lessons.ownedBy(anna) + "/captions";
        tus.create(700 * KB, METADATA);
        var tooMuch = api.putCaptions(captions, captions(400 * KB));
        assertThat(tooMuch.code()).isEqualTo("own-room-full");
        assertThat(api.putCaptions(captions, captions(200 * KB)).status()).isEqualTo(200);
        assertRefused(tus.create(200 * KB, METADATA), 507, "own-room-full");
        api.delete(captions);
        assertThat(tus.create(200 * KB, METADATA).status()).isEqualTo(201);
    }

    @Test
    void aSchoolHasItsLimitAndAnotherSchoolIsNotConcerned() {
        var bram =
                new Tus(schools.colleagueOf(anna, "Bram", Role.TEACHER).at(node).api());
        var carla = new Tus(
                schools.colleagueOf(anna, "Carla", Role.TEACHER).at(node).api());
        assertThat(tus.create(900 * KB, METADATA).status()).isEqualTo(201);
        assertThat(bram.create(900 * KB, METADATA).status()).isEqualTo(201);
        assertRefused(carla.create(900 * KB, METADATA), 507, "school-room-full");
        assertThat(new Tus(schools.olga().at(node).api())
                        .create(900 * KB, METADATA)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void onlySoManyMayBeUnfinished() {
        var first = tus.create(KB, METADATA).required("Location");
        IntStream.range(0, 3).forEach(i -> tus.create(KB, METADATA));
        var answer = tus.create(KB, METADATA);
        assertRefused(answer, 429, "too-many-uploads");
        assertThat(answer.text("detail")).contains("4");
        tus.append(first, 0, film(KB));
        assertThat(tus.create(KB, METADATA).status()).isEqualTo(201);
    }

    @Test
    void ofManyThatBeginAtOnceOnlySoManyGetIn() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 12)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> tus.create(300 * KB, METADATA).status())
                    .toList();
            var statuses = threads.invokeAll(all).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(3);
            assertThat(statuses).filteredOn(status -> status == 507).hasSize(9);
        }
    }

    @Test
    void ofAFilmWhoseLengthIsNotKnownWhatIsHereCountsAndWhatComesIsAskedFor() {
        var begun = tus.createDeferred(METADATA, film(600 * KB)).required("Location");
        assertRefused(tus.create(600 * KB, METADATA), 507, "own-room-full");
        assertRefused(tus.append(begun, 600 * KB, film(600 * KB)), 507, "own-room-full");
        assertRefused(tus.append(begun, 600 * KB, new byte[0], 1200 * KB), 507, "own-room-full");
        assertThat(tus.append(begun, 600 * KB, film(400 * KB)).status()).isEqualTo(204);
        assertThat(tus.append(begun, 1000 * KB, new byte[0], 1000 * KB).header("Clip-Location"))
                .isNotNull();
    }

    @Test
    void aFilmWhoseLengthIsNotKnownIsUnfinished() {
        IntStream.range(0, 4).forEach(i -> tus.createDeferred(METADATA, film(KB)));
        assertRefused(tus.createDeferred(METADATA, film(KB)), 429, "too-many-uploads");
    }

    @Test
    void whatOneMayStillBringIsToldBeforehand() {
        assertRoom(anna, 1024 * KB, "person");
        var announced = tus.create(600 * KB, METADATA).required("Location");
        assertRoom(anna, 424 * KB, "person");
        tus.createDeferred(METADATA, film(300 * KB));
        assertRoom(anna, 124 * KB, "person");
        tus.terminate(announced);
        assertRoom(anna, 724 * KB, "person");
    }

    @Test
    void ofAFullSchoolIsToldWhatTheSchoolHasLeft() {
        var bram = schools.colleagueOf(anna, "Bram", Role.TEACHER);
        var carla = schools.colleagueOf(anna, "Carla", Role.TEACHER);
        tus.create(1024 * KB, METADATA);
        new Tus(bram.at(node).api()).create(900 * KB, METADATA);
        assertRoom(anna, 0, "person");
        assertRoom(carla, 124 * KB, "school");
        assertRoom(schools.olga(), 1024 * KB, "person");
    }

    private void assertRoom(Colleague teacher, long leftBytes, String of) {
        var room = teacher.at(node).api().get("/api/uploads/room").json();
        assertThat(room.path("leftBytes").asLong()).isEqualTo(leftBytes);
        assertThat(room.path("of").asString()).isEqualTo(of);
    }

    private static byte[] captions(int bytes) {
        var cue = "WEBVTT\n\n00:00.000 --> 00:01.000\nWie weet de helft van 48?\n\nNOTE\n";
        return (cue + "x\n".repeat((bytes - cue.length()) / 2)).getBytes(UTF_8);
    }

    private static void assertRefused(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.text("detail")).isNotEmpty();
        assertThat(answer.header("Tus-Resumable")).isEqualTo("1.0.0");
    }
}
