package nl.drieluik.clips.media;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says on the health page whether films are read inside a sandbox; the application works either way. */
@Component("sandboxHealthIndicator")
class SandboxHealth implements HealthIndicator {

    private final Sandbox sandbox;

    SandboxHealth(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public Health health() {
        return Health.up().withDetail("sandboxed", sandbox.isInUse()).build();
    }
}
