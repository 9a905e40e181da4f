package nl.drieluik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Its own application, which is let go afterwards: it prepares films. */
@DrieluikTest
@ActiveProfiles("demo")
@DirtiesContext
class DemoSchoolTest {

    @Autowired
    private Schools schools;

    @Test
    void itsTriadFindsAPlannedMeeting() {
        for (var somebody : new String[] {"anna", "bram", "carla", "fatima", "coen"}) {
            var browser = schools.browser();
            browser.post(
                    "/api/session",
                    "{'email': '%s@drieluik.example', 'password': 'drieluik-demo'}".formatted(somebody));

            var planned = browser.get("/api/meetings").json().path("items");

            assertThat(planned).as(somebody).singleElement().satisfies(meeting -> {
                assertThat(meeting.path("state").asString()).isEqualTo("planned");
                assertThat(meeting.path("triadName").asString()).isEqualTo("Groep 4-5-6");
            });
        }
    }
}
