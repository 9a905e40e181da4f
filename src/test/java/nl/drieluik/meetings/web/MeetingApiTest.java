package nl.drieluik.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.drieluik.meetings.Gathering;
import nl.drieluik.testing.Api.Answer;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The meeting over HTTP, as each of its people asks. */
@DrieluikTest
class MeetingApiTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    @Autowired
    private MovableClock clock;

    private School school;

    @BeforeEach
    void meet() {
        school = schools.withTriad();
    }

    @AfterEach
    void returnToNow() {
        clock.returnToNow();
    }

    @Test
    void everybodyReadsTheSameButForWhoTheyAre() {
        var meeting = Gathering.started(school).untilPhase("look-back");
        var anna = meeting.seenBy(school.anna());
        var bram = meeting.seenBy(school.bram());

        assertThat(anna.path("order")).isEqualTo(bram.path("order"));
        assertThat(anna.path("version")).isEqualTo(bram.path("version"));
        assertThat(anna.path("you").path("role").asString()).isEqualTo("owner");
        assertThat(bram.path("you").path("role").asString()).isEqualTo("coach");
        assertThat(anna.path("agreements")).hasSize(3);
        assertThat(anna.path("phases")).hasSize(1 + 3 * 8 + 2 + 1);
        assertThat(anna.path("leftMs").asLong())
                .isBetween(Duration.ofMinutes(89).toMillis(), 5_400_000L);
    }

    @Test
    void thePhaseEndsWhenItsMinutesAreOver() {
        var meeting = Gathering.started(school);
        clock.pass(Duration.ofMinutes(3));
        var phase = meeting.seenBy(school.bram()).path("phase");

        assertThat(phase.path("usedMs").asLong()).isGreaterThanOrEqualTo(180_000);
        assertThat(phase.path("leftMs").asLong()).isLessThanOrEqualTo(-60_000);
        assertThat(phase.path("name").asString()).isEqualTo("opening");
    }

    @Test
    void ofTwoClicksAtOnceOneWinsAndTheOtherSeesWhy() throws Exception {
        var meeting = Gathering.started(school);
        var version = meeting.seenBy(school.fatima()).path("version").asLong();
        var answers = atOnce(meeting, "{'type': 'next-phase', 'version': %d}".formatted(version));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.code()).isEqualTo("meeting-moved-on");
                    assertThat(late.json()
                                    .path("current")
                                    .path("phase")
                                    .path("name")
                                    .asString())
                            .isEqualTo("look-back");
                    assertThat(late.json()
                                    .path("current")
                                    .path("you")
                                    .path("keeper")
                                    .asBoolean())
                            .isTrue();
                });
    }

    private List<Answer> atOnce(Gathering meeting, String command) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicks = IntStream.range(0, 2)
                    .mapToObj(device -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return meeting.tell(school.fatima(), command);
                    }))
                    .toList();
            return List.of(clicks.getFirst().get(), clicks.getLast().get());
        }
    }

    @Test
    void aCommandThatIsSentAgainIsObeyedOnce() {
        var meeting = Gathering.started(school);
        var command = "{'type': 'next-phase', 'id': '%s'}".formatted(UUID.randomUUID());
        var first = meeting.tell(school.fatima(), command).json();
        var second = meeting.tell(school.fatima(), command).json();

        assertThat(second.path("version")).isEqualTo(first.path("version"));
        assertThat(second.path("phase").path("name").asString()).isEqualTo("look-back");
    }

    @Test
    void thePictureIsMovedWhateverVersionItsMoverSaw() {
        lessons.sharedByAnna(school);
        var meeting = Gathering.started(school).untilPhase("watch");
        var played = meeting.tell(school.fatima(), "{'type': 'play', 'positionMs': 1500, 'version': 1}")
                .json();

        assertThat(played.path("playback").path("playing").asBoolean()).isTrue();
        assertThat(played.path("playback").path("positionMs").asLong()).isEqualTo(1500);
        assertThat(played.path("playback").path("durationMs").asLong()).isEqualTo(Lessons.DURATION_MS);
        assertThat(meeting.tell(school.anna(), "{'type': 'brake'}")
                        .json()
                        .path("braked")
                        .asBoolean())
                .isTrue();
        assertThat(meeting.tell(school.fatima(), "{'type': 'play'}").code()).isEqualTo("braked");
    }

    @Test
    void whatACommandLacksIsSaid() {
        var meeting = Gathering.started(school);

        assertThat(meeting.tell(school.fatima(), "{'type': 'lend'}").code()).isEqualTo("command-incomplete");
        assertThat(meeting.tell(school.fatima(), "{'type': 'lend', 'minutes': 16}")
                        .code())
                .isEqualTo("invalid-request");
        assertThat(meeting.tell(school.fatima(), "{'type': 'dance'}").code()).isEqualTo("invalid-request");
        assertThat(meeting.tell(school.bram(), "{'type': 'next-phase'}").code()).isEqualTo("only-the-keeper");
    }

    @Test
    void aMeetingIsReadByItsTriadAlone() {
        var meeting = Gathering.started(school);

        assertThat(school.coen().api().get(meeting.path()).code()).isEqualTo("not-allowed");
        assertThat(meeting.tell(school.coen(), "{'type': 'end'}").code()).isEqualTo("not-allowed");
        assertThat(school.dirk().api().get(meeting.path()).code()).isEqualTo("not-found");
        assertThat(schools.olga().api().get(meeting.path()).code()).isEqualTo("not-found");
    }

    @Test
    void stageThreeIsTheGroupsChoiceAndLetsAPeerStart() {
        var meeting = Gathering.planned(school);
        var triad = "/api/triads/" + school.triad();

        assertThat(school.coen().api().patch(triad, "{'facilitation': 3}").code())
                .isEqualTo("not-allowed");
        assertThat(school.bram()
                        .api()
                        .patch(triad, "{'facilitation': 3}")
                        .json()
                        .path("facilitation")
                        .asInt())
                .isEqualTo(3);
        assertThat(meeting.tell(school.fatima(), "{'type': 'start'}").code()).isEqualTo("only-the-keeper");
        assertThat(meeting.tell(school.carla(), "{'type': 'start'}")
                        .json()
                        .path("keeperId")
                        .asString())
                .isEqualTo(school.carla().id().toString());
    }

    @Test
    void brokenOffItHasNoTimesAndGoesOnAnotherDay() {
        var meeting = Gathering.started(school);
        var stopped = meeting.tell(school.fatima(), "{'type': 'break-off'}").json();
        assertThat(stopped.path("phase").has("endsAt")).isFalse();
        assertThat(stopped.path("phase").path("name").asString()).isEqualTo("opening");

        var another = "{'type': 'resume', 'startsAt': '2035-01-08T14:30:00Z'}";
        assertThat(meeting.tell(school.fatima(), another).text("state")).isEqualTo("broken-off");
        assertThat(nextDate()).isEqualTo("2035-01-08T14:30:00Z");
        assertThat(meeting.tell(school.fatima(), "{'type': 'resume'}").text("state"))
                .isEqualTo("running");
    }

    private String nextDate() {
        return school.anna()
                .api()
                .get("/api/triads")
                .json()
                .path("items")
                .path(0)
                .path("nextMeetingAt")
                .asString("");
    }
}
