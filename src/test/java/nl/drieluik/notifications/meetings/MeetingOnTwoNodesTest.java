package nl.drieluik.notifications.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drieluik.meetings.Gathering;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.EventStream;
import nl.drieluik.testing.EventStream.Event;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.SecondNode;
import nl.drieluik.testing.ServerProcess;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Its people sit at two nodes, of which the second looks at nothing of its own accord. */
@DrieluikTest
@EnabledIfSystemProperty(named = "drieluik.test.database", matches = "postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingOnTwoNodesTest {

    private static final String[] DEAF = {"--drieluik.live.heartbeat=1h", "--drieluik.live.pulse=1h"};

    private static final String LINES =
            "from pg_stat_activity where application_name = 'drieluik bell' and datname = current_database()";

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Environment here;

    @Autowired
    private Attendance attendance;

    @Autowired
    private MovableClock clock;

    private SecondNode elsewhere;
    private School school;
    private Gathering meeting;

    @BeforeAll
    void startAnother() {
        elsewhere = SecondNode.beside(here, DEAF);
    }

    @AfterAll
    void stopTheOther() {
        elsewhere.close();
    }

    @BeforeEach
    void aMeetingIsPlanned() {
        school = schools.withTriad();
        meeting = Gathering.planned(school);
    }

    @Test
    void aCommandIsHeardAtOnce() {
        try (var brams = follow(school.bram().at(elsewhere))) {
            var started = meeting.tell(school.fatima(), "{'type': 'start'}").json();

            await(
                    brams,
                    "\"state\":\"running\"",
                    "\"version\":" + started.path("version").asLong() + ",");
        }
    }

    @Test
    void whoComesAndGoesElsewhereIsSeenHere() {
        try (var annas = follow(school.anna())) {
            annas.next();
            try (var brams = follow(school.bram().at(elsewhere))) {
                await(annas, isPresent(school.bram()));
                await(brams, isPresent(school.anna()));
            }
            // A line tells that its reader is gone only when it is written to.
            Awaitility.await().until(() -> {
                meeting.tell(school.fatima(), "{'type': 'setting', 'setting': 'remote'}");
                return !isThere(school.bram());
            });
            await(annas, isPresent(school.bram()).negate());
        }
    }

    @Test
    void whatSomebodyKeepsInTheMinutesIsHeard() {
        meeting.tell(school.fatima(), "{'type': 'start'}");
        try (var brams = follow(school.bram().at(elsewhere))) {
            brams.next();
            school.anna().api().put(meeting.path() + "/minutes/" + UUID.randomUUID(), "{'text': 'Ik tel tot drie.'}");

            await(brams, event -> event.name().equals("closing"));
        }
    }

    @Test
    void aBoardThatIsPairedHereFollowsThere() {
        meeting.tell(school.fatima(), "{'type': 'start'}");
        var board = schools.browser();
        var code = board.post("/api/board", "{}").text("code");
        try (var screen = EventStream.open(board.at(elsewhere), "/api/board/events", null)) {
            school.anna().api().post(meeting.path() + "/boards", "{'code': '%s'}".formatted(code));
            assertThat(screen.next(2)).extracting(Event::name).containsExactly("paired", "state");

            meeting.untilPhase("look-back");
            await(screen, "\"name\":\"look-back\"");
            meeting.tell(school.fatima(), "{'type': 'end'}");
            assertThat(screen.untilEnd().getLast().name()).isEqualTo("closed");
        }
    }

    @Test
    void nothingIsMissedWhileTheLineBetweenThemIsDown() {
        try (var brams = follow(school.bram().at(elsewhere))) {
            brams.next();
            assertThat(hangUp()).isEqualTo(2);
            meeting.tell(school.fatima(), "{'type': 'start'}");

            await(brams, "\"state\":\"running\"");
        }
        Awaitility.await("both listen again").until(() -> lines() == 2);
        try (var brams = follow(school.bram().at(elsewhere))) {
            brams.next();
            meeting.tell(school.fatima(), "{'type': 'setting', 'setting': 'remote'}");

            await(brams, "\"setting\":\"remote\"");
        }
    }

    @Test
    void whoeverWasAtANodeThatIsStoppedIsGoneAtOnce() {
        try (var annas = follow(school.anna());
                var another = SecondNode.beside(here, DEAF);
                var brams = follow(school.bram().at(another))) {
            await(annas, isPresent(school.bram()));
            another.close();

            brams.untilEnd();
            await(annas, isPresent(school.bram()).negate());
        }
    }

    @Test
    void whoeverWasAtANodeThatWasKilledIsGoneAfterAMinute(@TempDir Path data) {
        try (var annas = follow(school.anna());
                var another = ServerProcess.start(data, SecondNode.database(here));
                var brams = follow(school.bram().at(another.port()))) {
            await(annas, isPresent(school.bram()));
            another.kill();
            brams.untilEnd();

            clock.pass(Duration.ofSeconds(61));
            attendance.tick();
            await(annas, isPresent(school.bram()).negate());
            assertThat(isThere(school.anna())).isTrue();
        } finally {
            clock.returnToNow();
        }
    }

    private boolean isThere(Colleague colleague) {
        return meeting.seenBy(school.fatima())
                .path("present")
                .toString()
                .contains(colleague.id().toString());
    }

    private EventStream follow(Colleague colleague) {
        return EventStream.open(colleague, meeting.path() + "/events", null);
    }

    private static Predicate<Event> isPresent(Colleague colleague) {
        var here = "\"present\":[^]]*" + colleague.id();
        return event -> event.name().equals("state")
                && Pattern.compile(here).matcher(event.data()).find();
    }

    private static void await(EventStream stream, String... said) {
        await(stream, event -> Stream.of(said).allMatch(event.data()::contains));
    }

    private static void await(EventStream stream, Predicate<Event> wanted) {
        while (!wanted.test(stream.next())) {}
    }

    /** Ends the connections on which the nodes listen; tells how many there were. */
    private int hangUp() {
        return database.sql("select pg_terminate_backend(pid) " + LINES)
                .query(Boolean.class)
                .list()
                .size();
    }

    private int lines() {
        return database.sql("select count(*) " + LINES).query(Integer.class).single();
    }
}
