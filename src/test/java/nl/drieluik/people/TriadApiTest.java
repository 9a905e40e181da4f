package nl.drieluik.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
class TriadApiTest {

    @Autowired
    private Schools schools;

    @Test
    void everyoneOfATriadSeesItWithItsAgreementsAndTheCoordinatorWithout() {
        var school = schools.withTriad();

        var mine = school.anna().api().get("/api/me").json();
        assertThat(mine.at("/triads/0/members/1/name").asString()).isEqualTo("Bram");
        assertThat(mine.at("/triads/0/facilitator/name").asString()).isEqualTo("Fatima");
        assertThat(mine.at("/triads/0/agreements").size()).isEqualTo(3);

        var coordinated = school.coen().api().get("/api/triads").json();
        assertThat(coordinated.at("/items/0/members").size()).isEqualTo(3);
        assertThat(coordinated.at("/items/0/agreements").size()).isZero();
        assertThat(school.dirk().api().get("/api/triads").json().at("/items").size())
                .isZero();
    }

    @Test
    void aDirectorCanNeitherJoinNorLeadATriad() {
        var school = schools.withTriad();
        var boss = schools.colleagueOf(school.coen(), "Boss", Role.TEACHER);
        school.coen().api().patch("/api/people/" + boss.id(), "{'roles': ['teacher', 'facilitator', 'director']}");

        var joining = school.coen().api().post("/api/triads", triadOf(school.anna(), school.bram(), boss));
        assertThat(joining.status()).isEqualTo(409);
        assertThat(joining.code()).isEqualTo("director-not-in-triad");

        var leading = school.coen()
                .api()
                .patch("/api/triads/" + school.triad(), "{'facilitatorId': '%s'}".formatted(boss.id()));
        assertThat(leading.code()).isEqualTo("director-not-in-triad");
    }

    @Test
    void aTriadHasThreeOrFourDifferentTeachersOfOneSchool() {
        var school = schools.withTriad();
        var api = school.coen().api();

        assertThat(api.post("/api/triads", triadOf(school.anna(), school.bram()))
                        .code())
                .isEqualTo("triad-needs-three-or-four");
        assertThat(api.post("/api/triads", triadOf(school.anna(), school.anna(), school.bram()))
                        .code())
                .isEqualTo("triad-needs-three-or-four");
        assertThat(api.post("/api/triads", triadOf(school.anna(), school.bram(), school.fatima()))
                        .code())
                .isEqualTo("not-a-teacher");
        assertThat(api.post("/api/triads", triadOf(school.anna(), school.bram(), schools.olga()))
                        .status())
                .isEqualTo(404);
        var dora = schools.colleagueOf(school.coen(), "Dora", Role.TEACHER);
        assertThat(api.post("/api/triads", triadOf(school.anna(), school.bram(), school.carla(), dora))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theGroupWordsItsOwnAgreementsAndTheCoordinatorDoesNot() {
        var school = schools.withTriad();
        var change = "{'agreements': ['We laugh together']}";

        var changed = school.bram().api().patch("/api/triads/" + school.triad(), change);
        assertThat(changed.json().at("/agreements/0").asString()).isEqualTo("We laugh together");
        assertThat(school.coen()
                        .api()
                        .patch("/api/triads/" + school.triad(), change)
                        .status())
                .isEqualTo(403);
        assertThat(schools.olga()
                        .api()
                        .patch("/api/triads/" + school.triad(), change)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheCoordinatorChangesWhoIsInATriad() {
        var school = schools.withTriad();
        var path = "/api/triads/" + school.triad();

        assertThat(school.anna().api().patch(path, "{'noFacilitator': true}").status())
                .isEqualTo(403);
        assertThat(school.coen()
                        .api()
                        .patch(path, "{'noFacilitator': true}")
                        .json()
                        .has("facilitator"))
                .isFalse();
    }

    private static String triadOf(Colleague... members) {
        var ids = Arrays.stream(members).map(member -> "'" + member.id() + "'").toList();
        return "{'name': 'New', 'memberIds': %s}".formatted(ids);
    }
}
