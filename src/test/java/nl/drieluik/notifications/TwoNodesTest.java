package nl.drieluik.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.EventStream;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.SecondNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens on one node is heard on the other, whose streams look at nothing of their own accord. */
@DrieluikTest
@EnabledIfSystemProperty(named = "drieluik.test.database", matches = "postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

    private static final String LINES =
            "from pg_stat_activity where application_name = 'drieluik bell' and datname = current_database()";

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    @Autowired
    private JdbcClient database;

    private SecondNode elsewhere;
    private School school;
    private ClipId clip;

    @BeforeAll
    void startAnother(@Autowired Environment here) {
        elsewhere = SecondNode.beside(here, "--drieluik.live.heartbeat=1h");
    }

    @AfterAll
    void stopTheOther() {
        elsewhere.close();
    }

    @BeforeEach
    void aClipThatAnnaShares() {
        school = schools.withTriad();
        clip = lessons.sharedByAnna(school);
    }

    @Test
    void anObservationIsHeardAtOnce() {
        try (var annas = follow(school.anna())) {
            awaitNewsOf(quote(), annas);
        }
    }

    @Test
    void takingTheClipBackEndsStreamsAtOnce() {
        try (var brams = follow(school.bram())) {
            lessons.takeBack(school.anna(), clip);

            brams.untilEnd();
        }
    }

    @Test
    void signingOutEndsStreamsAtOnce() {
        try (var brams = follow(school.bram())) {
            var tokens = school.bram().api().get("/api/me/tokens").json();
            school.bram()
                    .api()
                    .delete("/api/me/tokens/"
                            + tokens.path("items").path(0).path("id").asString());

            brams.untilEnd();
        }
    }

    @Test
    void nothingIsMissedWhileTheLineBetweenThemIsDown() {
        try (var annas = follow(school.anna())) {
            assertThat(hangUp()).isEqualTo(2);

            awaitNewsOf(quote(), annas);
        }
        await().until(() -> lines() == 2);
        try (var annas = follow(school.anna())) {
            awaitNewsOf(quote(), annas);
        }
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

    private EventStream follow(Colleague colleague) {
        return EventStream.open(colleague.at(elsewhere), "/api/clips/" + clip + "/events", null);
    }

    private String quote() {
        return school.bram()
                .api()
                .post(
                        "/api/clips/" + clip + "/observations",
                        "{'kind': 'quote', 'fromMs': 1000, 'text': 'Wie weet het?'}")
                .text("id");
    }

    private static void awaitNewsOf(String observation, EventStream stream) {
        var event = stream.next();
        while (!event.data().contains(observation)) {
            event = stream.next();
        }
    }
}
