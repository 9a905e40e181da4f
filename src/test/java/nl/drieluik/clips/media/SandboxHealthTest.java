package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
class SandboxHealthTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Sandbox sandbox;

    @Test
    void aCoordinatorReadsWhetherFilmsAreReadInsideASandbox() {
        var coordinator = schools.withTriad().coen().api();

        assertThat(coordinator
                        .get("/actuator/health/media")
                        .json()
                        .at("/components/sandbox/details/sandboxed")
                        .asBoolean())
                .isEqualTo(sandbox.isInUse());
        var all = coordinator.get("/actuator/health").json();
        assertThat(all.at("/components/sandbox/status").asString()).isEqualTo("UP");
        assertThat(all.toString()).doesNotContain("details", "path");
    }

    @Test
    void othersReadOnlyThatAllIsWell() {
        var school = schools.withTriad();

        for (var api :
                new Api[] {schools.nobody(), school.anna().api(), school.dirk().api()}) {
            assertThat(api.get("/actuator/health/media").json().toString()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(api.get("/actuator/health/readiness").text("status")).isEqualTo("UP");
            assertThat(api.get("/actuator/health").json().has("components")).isFalse();
            assertThat(api.get("/actuator/health/sandbox").status()).isEqualTo(404);
        }
    }
}
