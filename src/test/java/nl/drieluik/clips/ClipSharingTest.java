package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClipSharingTest {

    @Autowired
    private Schools schools;

    @Autowired
    private MovableClock clock;

    @Autowired
    private SchoolYear year;

    private School school;
    private Api anna;
    private String clip;

    @BeforeAll
    void prepareClip() {
        school = schools.withTriad();
        anna = school.anna().api();
        clip = Recordings.ready(school.anna());
    }

    @AfterEach
    void takeBack() {
        clock.returnToNow();
        anna.put(clip + "/sharing", "{}");
    }

    @Test
    void atFirstItIsItsOwnersAlone() {
        assertThat(anna.get(clip).json().has("sharing")).isFalse();
        assertHiddenFrom(school.bram());
        assertHiddenFrom(school.fatima());
    }

    @Test
    void theTriadSeesItUntilTheEndOfTheSchoolYear() {
        var shared = share("");
        assertThat(shared.status()).isEqualTo(200);
        assertThat(shared.json().at("/sharing/until").asString())
                .isEqualTo(SchoolYear.endAfter(year.today(clock)).toString());
        assertThat(role(school.bram())).isEqualTo("peer");
        assertThat(role(school.fatima())).isEqualTo("facilitator");
        assertHiddenFrom(school.coen());
        assertHiddenFrom(school.dirk());
        assertHiddenFrom(schools.olga());
    }

    @Test
    void afterTheLastDayItIsItsOwnersAloneAgain() {
        share(", 'until': '%s'".formatted(year.today(clock).plusDays(1)));
        clock.pass(Duration.ofDays(1));
        assertThat(role(school.bram())).isEqualTo("peer");
        clock.pass(Duration.ofDays(1));
        assertHiddenFrom(school.bram());
        assertThat(anna.get(clip).json().has("sharing")).isFalse();
    }

    @Test
    void takenBackItIsGoneAtOnce() {
        share("");
        assertThat(anna.put(clip + "/sharing", "{'triadId': null}").status()).isEqualTo(200);
        assertHiddenFrom(school.bram());
    }

    @Test
    void nobodySharesWithATriadOfOthers() {
        var refused = anna.put(
                clip + "/sharing",
                "{'triadId': '%s'}".formatted(schools.withTriad().triad()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("share-with-own-triad");
    }

    @Test
    void nobodySharesUntilYesterday() {
        var refused = share(", 'until': '%s'".formatted(year.today(clock).minusDays(1)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("sharing-already-over");
    }

    @Test
    void whatTheOwnerDecidesIsNotForOthers() {
        share("");
        var bram = school.bram().api();
        assertThat(bram.patch(clip, "{'title': 'Van mij'}").status()).isEqualTo(403);
        assertThat(bram.put(clip + "/sharing", "{}").status()).isEqualTo(403);
        assertThat(bram.post(clip + "/retry", "").status()).isEqualTo(403);
        assertThat(bram.delete(clip).status()).isEqualTo(403);
        assertThat(schools.olga().api().delete(clip).status()).isEqualTo(404);
    }

    @Test
    void theOwnerSeesWhoWatched() {
        share("");
        assertThat(school.bram().api().put(clip + "/watched", "").status()).isEqualTo(204);
        assertThat(school.bram().api().put(clip + "/watched", "").status()).isEqualTo(204);
        var watchedBy = anna.get(clip).json().path("watchedBy");
        assertThat(watchedBy.size()).isEqualTo(1);
        assertThat(watchedBy.at("/0/person/name").asString()).isEqualTo("Bram");
        var seenByBram = school.bram().api().get(clip).json();
        assertThat(seenByBram.at("/you/watched").asBoolean()).isTrue();
        assertThat(seenByBram.has("watchedBy")).isFalse();
        assertThat(seenByBram.has("recording")).isFalse();
    }

    @Test
    void theListHasWhatOneMaySee() {
        assertThat(listed(school.bram(), "")).isEmpty();
        share("");
        assertThat(listed(school.bram(), "")).contains(clip);
        assertThat(listed(school.bram(), "?mine=true")).isEmpty();
        assertThat(listed(school.anna(), "?mine=true")).contains(clip);
        assertThat(listed(school.coen(), "")).isEmpty();
    }

    private Api.Answer share(String more) {
        return anna.put(clip + "/sharing", "{'triadId': '%s'%s}".formatted(school.triad(), more));
    }

    private String role(Colleague colleague) {
        return colleague.api().get(clip).json().at("/you/role").asString();
    }

    private void assertHiddenFrom(Colleague colleague) {
        assertThat(colleague.api().get(clip).status()).isEqualTo(404);
        assertThat(colleague.api().get(clip + "/video").status()).isEqualTo(404);
    }

    private static List<String> listed(Colleague colleague, String query) {
        return colleague
                .api()
                .get("/api/clips" + query)
                .json()
                .path("items")
                .valueStream()
                .map(item -> "/api/clips/" + item.path("id").asString())
                .toList();
    }
}
