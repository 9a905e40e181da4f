package nl.drieluik.notifications.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.Api.Answer;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.EventStream;
import nl.drieluik.testing.EventStream.Event;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DrieluikTest
class FollowMeetingTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Attendance attendance;

    @Autowired
    private MovableClock clock;

    private School school;
    private ClipId clip;
    private String meeting;

    @BeforeEach
    void aMeetingIsPlanned() {
        school = schools.withTriad();
        clip = lessons.sharedByAnna(school);
        var plan = "{'triadId': '%s', 'startsAt': '2030-01-01T15:30:00Z'}".formatted(school.triad());
        meeting = "/api/meetings/"
                + school.fatima().api().post("/api/meetings", plan).text("id");
    }

    @Test
    void thePresentStateComesAtOnceAndEachChangeAfterIt() {
        try (var annas = follow(school.anna())) {
            assertThat(state(annas.next()).path("state").asString()).isEqualTo("planned");

            var started = start();

            var told = awaitState(
                    annas, state -> "running".equals(state.path("state").asString()));
            assertThat(told.path("version")).isEqualTo(started.json().path("version"));
            assertThat(told.path("you").path("role").asString()).isEqualTo("coach");
        }
    }

    @Test
    void whoComesAndGoesIsSeenByTheOthers() {
        try (var annas = follow(school.anna())) {
            try (var brams = follow(school.bram())) {
                awaitState(annas, state -> isPresent(state, school.bram()));
                brams.next();
            }
            start();
            awaitState(annas, state -> !isPresent(state, school.bram()));
        }
    }

    @Test
    void peopleOfANodeThatIsGoneAreAbsentAfterAMinute() {
        try (var annas = follow(school.anna())) {
            annas.next();
            try {
                clock.pass(Duration.ofSeconds(61));
                assertThat(isPresent(read(school.fatima()), school.anna())).isFalse();

                attendance.tick();
                assertThat(isPresent(read(school.fatima()), school.anna())).isTrue();
            } finally {
                clock.returnToNow();
            }
        }
    }

    @Test
    void observationsOfThePresentCaseAreHeardByWhoMaySeeThem() {
        start();
        untilPhase("describe");
        try (var carlas = follow(school.carla())) {
            carlas.next();
            quote("{'kind': 'quote', 'fromMs': 1000, 'text': 'For me alone', 'private': true}");
            var note = quote("{'kind': 'quote', 'fromMs': 1000, 'text': 'Who knows?'}");

            var heard = carlas.next();
            while (!heard.name().equals("observations")) {
                heard = carlas.next();
            }
            assertThat(heard.data()).contains(note, "placed");
        }
    }

    @Test
    void whatIsWrittenAtTheClosingIsHeardOnceItIsShared() {
        start();
        try (var brams = follow(school.bram())) {
            brams.next();
            takePart("{'took': 'Voor mij alleen', 'shared': false}");
            takePart("{'took': 'Voor ons drie', 'shared': true}");
            assertThat(brams.next()).isEqualTo(new Event(null, "closing", "{}"));

            takePart("{'took': 'Toch niet', 'shared': false}");
            assertThat(brams.next().name()).isEqualTo("closing");
            command("{'type': 'next-phase'}");
            assertThat(brams.next().name()).isEqualTo("state");
        }
    }

    @Test
    void aLineOfTheMinutesIsHeardWhenItComesAndWhenItGoes() {
        start();
        var line = meeting + "/minutes/" + UUID.randomUUID();
        try (var brams = follow(school.bram())) {
            brams.next();
            school.anna().api().put(line, "{'text': 'Ik tel tot drie.'}");
            assertThat(brams.next().name()).isEqualTo("closing");
            school.anna().api().delete(line);
            assertThat(brams.next().name()).isEqualTo("closing");
        }
    }

    @Test
    void takingTheClipBackShowsAtOnce() {
        start();
        try (var brams = follow(school.bram())) {
            assertThat(state(brams.next()).path("cases").path(0).has("clipId")).isTrue();
            lessons.takeBack(school.anna(), clip);

            awaitState(brams, state -> !state.path("cases").path(0).has("clipId"));
        }
    }

    @Test
    void callingItOffEndsItsStreams() {
        try (var brams = follow(school.bram())) {
            school.fatima().api().delete(meeting);

            assertThat(brams.untilEnd()).allMatch(event -> event.name().equals("state"));
        }
    }

    @Test
    void nobodyElseFollows() {
        assertThat(school.coen().api().get(meeting + "/events").status()).isEqualTo(403);
        for (var outsider : List.of(schools.olga(), school.dirk())) {
            assertThat(outsider.api().get(meeting + "/events").status()).isEqualTo(404);
        }
        assertThat(schools.nobody().get(meeting + "/events").status()).isEqualTo(401);
    }

    @Test
    void theClockIsToldToEverybody() {
        assertThat(schools.nobody().get("/api/time").text("serverTime")).startsWith("20");
    }

    private void takePart(String words) {
        assertThat(school.anna().api().put(meeting + "/reflections/mine", words).status())
                .isEqualTo(200);
    }

    private EventStream follow(Colleague colleague) {
        return EventStream.open(colleague, meeting + "/events", null);
    }

    private Answer start() {
        return command("{'type': 'start', 'order': ['%s', '%s']}"
                .formatted(school.anna().id(), school.bram().id()));
    }

    private Answer command(String command) {
        var answer = school.fatima().api().post(meeting + "/commands", command);
        assertThat(answer.status()).as(command).isEqualTo(200);
        return answer;
    }

    private void untilPhase(String name) {
        while (!read(school.fatima()).path("phase").path("name").asString().equals(name)) {
            command("{'type': 'next-phase'}");
        }
    }

    private JsonNode read(Colleague colleague) {
        return colleague.api().get(meeting).json();
    }

    private String quote(String body) {
        return school.bram()
                .api()
                .post("/api/clips/" + clip + "/observations", body)
                .text("id");
    }

    private static JsonNode awaitState(EventStream stream, Predicate<JsonNode> wanted) {
        var state = state(stream.next());
        while (!wanted.test(state)) {
            state = state(stream.next());
        }
        return state;
    }

    private static JsonNode state(Event event) {
        return JSON.readTree(event.data());
    }

    private static boolean isPresent(JsonNode state, Colleague colleague) {
        return StreamSupport.stream(state.path("present").spliterator(), false)
                .anyMatch(person -> person.asString().equals(colleague.id().toString()));
    }
}
