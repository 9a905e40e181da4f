package nl.drieluik.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Planning, moving and calling off; the triad's next date and its planned meeting are one. */
@DrieluikTest
class CalendarApiTest {

    private static final String TUESDAY = "2030-01-08T14:30:00Z";
    private static final String THURSDAY = "2030-01-10T14:30:00Z";

    @Autowired
    private Schools schools;

    private School school;

    @BeforeEach
    void makeUpATriad() {
        school = schools.withTriad();
    }

    @Test
    void theNextDateOfATriadIsAPlannedMeeting() {
        setNextDate(school.bram(), TUESDAY);
        assertThat(meetings(school.anna())).singleElement().satisfies(meeting -> {
            assertThat(meeting.path("startsAt").asString()).isEqualTo(TUESDAY);
            assertThat(meeting.path("state").asString()).isEqualTo("planned");
        });

        setNextDate(school.coen(), THURSDAY);
        assertThat(meetings(school.anna()))
                .singleElement()
                .extracting(meeting -> meeting.path("startsAt").asString())
                .isEqualTo(THURSDAY);
    }

    @Test
    void aPlannedMeetingIsTheNextDateOfItsTriad() {
        plan(school.anna(), THURSDAY);
        assertThat(nextDate()).isEqualTo(THURSDAY);
        var sooner = plan(school.coen(), TUESDAY);
        assertThat(nextDate()).isEqualTo(TUESDAY);

        school.fatima().api().patch(sooner, "{'startsAt': '2030-01-15T14:30:00Z'}");
        assertThat(nextDate()).isEqualTo(THURSDAY);
        assertThat(school.bram().api().delete(sooner).status()).isEqualTo(204);
        assertThat(nextDate()).isEqualTo(THURSDAY);
    }

    @Test
    void whatHasBegunIsNeitherMovedNorCalledOff() {
        var meeting = plan(school.anna(), TUESDAY);
        school.fatima().api().post(meeting + "/commands", "{'type': 'start'}");

        assertThat(school.anna().api().delete(meeting).code()).isEqualTo("meeting-not-planned");
        assertThat(school.anna()
                        .api()
                        .patch(meeting, "{'startsAt': '" + THURSDAY + "'}")
                        .code())
                .isEqualTo("meeting-not-planned");
        assertThat(nextDate()).isEmpty();
    }

    @Test
    void theCoordinatorSeesThatMeetingsHappenAndNothingMore() {
        plan(school.anna(), TUESDAY);
        school.anna().api().patch(plan(school.anna(), THURSDAY), "{'callAddress': 'https://meet.example.org/us'}");

        assertThat(meetings(school.coen()))
                .extracting(meeting -> meeting.path("startsAt").asString())
                .containsExactly(THURSDAY, TUESDAY);
        assertThat(meetings(school.coen())).noneMatch(meeting -> meeting.has("callAddress"));
        assertThat(meetings(school.dirk())).isEmpty();
        assertThat(meetings(schools.olga())).isEmpty();
    }

    @Test
    void meetingsAreFoundByTheirState() {
        plan(school.anna(), TUESDAY);

        assertThat(list(school.anna(), "?state=planned")).hasSize(1);
        assertThat(list(school.anna(), "?state=broken-off")).isEmpty();
        assertThat(school.anna().api().get("/api/meetings?state=someday").code())
                .isEqualTo("invalid-request");
    }

    @Test
    void manyMeetingsComeInPages() {
        plan(school.anna(), TUESDAY);
        plan(school.anna(), THURSDAY);
        plan(school.anna(), TUESDAY);

        var first = page("?limit=2");
        assertThat(first.path("items"))
                .extracting(meeting -> meeting.path("startsAt").asString())
                .containsExactly(THURSDAY, TUESDAY);
        var rest = page("?limit=2&cursor=" + first.path("next").asString());
        assertThat(rest.path("items"))
                .singleElement()
                .isNotEqualTo(first.path("items").path(1));
        assertThat(rest.has("next")).isFalse();
        assertThat(school.anna().api().get("/api/meetings?cursor=nowhere").code())
                .isEqualTo("invalid-request");
    }

    @Test
    void aMeetingWithoutAnAddressGetsARoomOnTheSchoolsOwnServer() {
        var meeting = plan(school.anna(), TUESDAY);
        assertThat(school.anna().api().get(meeting).json().has("callAddress")).isFalse();
        school.coen().api().patch("/api/school", "{'callServer': 'https://meet.example.org'}");
        assertThat(school.anna().api().get(meeting).text("callAddress"))
                .startsWith("https://meet.example.org/drieluik-");

        school.bram().api().patch(meeting, "{'callAddress': 'https://elsewhere.example.org/us'}");
        assertThat(school.anna().api().get(meeting).text("callAddress")).isEqualTo("https://elsewhere.example.org/us");
        school.bram().api().patch(meeting, "{'callAddress': ''}");
        assertThat(school.anna().api().get(meeting).text("callAddress"))
                .startsWith("https://meet.example.org/drieluik-");
    }

    @Test
    void anAddressIsOneOfTheWeb() {
        var script = "{'callServer': 'javascript:alert(1)'}";
        assertThat(school.coen().api().patch("/api/school", script).code()).isEqualTo("invalid-request");
        assertThat(school.coen()
                        .api()
                        .patch("/api/school", "{'callServer': ''}")
                        .status())
                .isEqualTo(200);
    }

    private String plan(Colleague who, String startsAt) {
        var planned = "{'triadId': '%s', 'startsAt': '%s'}".formatted(school.triad(), startsAt);
        return "/api/meetings/" + who.api().post("/api/meetings", planned).text("id");
    }

    private void setNextDate(Colleague who, String startsAt) {
        who.api().patch("/api/triads/" + school.triad(), "{'nextMeetingAt': '" + startsAt + "'}");
    }

    private String nextDate() {
        var triads = school.anna().api().get("/api/triads").json().path("items");
        return triads.path(0).path("nextMeetingAt").asString("");
    }

    private JsonNode page(String query) {
        return school.anna().api().get("/api/meetings" + query).json();
    }

    private static Iterable<JsonNode> meetings(Colleague who) {
        return list(who, "");
    }

    private static Iterable<JsonNode> list(Colleague who, String query) {
        return who.api().get("/api/meetings" + query).json().path("items");
    }
}
