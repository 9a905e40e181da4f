package nl.drieluik.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.drieluik.testing.Api.Answer;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who change the same triad in the same moment. */
@DrieluikTest
class OverlappingChangesTest {

    private static final int ROUNDS = 10;

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ConfigurableApplicationContext application;

    @Test
    void whoIsOvertakenIsServedAllTheSame() {
        var school = schools.withTriad();

        assertThat(renameOvertaken(school, 2).status()).isEqualTo(200);

        var triads = school.coen().api().get("/api/triads").json();
        assertThat(triads.at("/items/0/name").asString()).isEqualTo("De drie");
    }

    @Test
    void whoIsOvertakenAgainAndAgainIsToldSo() {
        var school = schools.withTriad();

        var refused = renameOvertaken(school, Integer.MAX_VALUE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("changed-meanwhile");
        assertThat(refused.text("title")).isEqualTo("Somebody was just ahead of you");
        school.coen().api().patch("/api/me", "{'language': 'nl'}");
        assertThat(renameOvertaken(school, Integer.MAX_VALUE).text("title")).isEqualTo("Iemand was je net voor");
    }

    @Test
    void aMeetingStartsWhileItsTriadIsChanged() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var school = schools.withTriad();
            var plan = "{'triadId': '%s', 'startsAt': '2030-01-01T15:30:00Z'}".formatted(school.triad());
            var meeting = school.fatima().api().post("/api/meetings", plan).text("id");
            assertThat(atOnce(
                            () -> school.fatima()
                                    .api()
                                    .post("/api/meetings/" + meeting + "/commands", "{'type': 'start'}"),
                            () -> school.anna()
                                    .api()
                                    .patch("/api/triads/" + school.triad(), "{'agreements': ['Rustig aan']}"),
                            () -> school.coen().api().patch("/api/triads/" + school.triad(), "{'name': 'De drie'}")))
                    .containsOnly(200);
        }
    }

    @SafeVarargs
    private static Iterable<Integer> atOnce(Callable<Answer>... requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.of(requests).map(threads::submit).toList();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get().status());
            }
            return statuses;
        }
    }

    /** @param times how often somebody else is quicker */
    private Answer renameOvertaken(School school, int times) {
        var left = new AtomicInteger(times);
        var alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // Told before the triad is written.
        var other = new ApplicationListener<PayloadApplicationEvent<TriadChanged>>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<TriadChanged> event) {
                if (left.getAndDecrement() > 0) {
                    alone.executeWithoutResult(
                            status -> database.sql("update triad set version = version + 1 where triad_id = ?")
                                    .param(event.getPayload().triad().triadId())
                                    .update());
                }
            }
        };
        application.addApplicationListener(other);
        try {
            return school.coen().api().patch("/api/triads/" + school.triad(), "{'name': 'De drie'}");
        } finally {
            application.removeApplicationListener(other);
        }
    }
}
