package nl.drieluik.clips.upkeep;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * How many objects are lost: {@code components.storage.details.damagedObjects} of the health page. The server stays up
 * all the same: all other clips play.
 */
@Component("storage")
class StorageHealth extends AbstractHealthIndicator {

    private final DamageBook damages;

    StorageHealth(DamageBook damages) {
        super("The books of damage cannot be read");
        this.damages = damages;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("damagedObjects", damages.all().size());
    }
}
