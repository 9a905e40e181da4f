package nl.drieluik.clips.upkeep;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * How many objects are lost: {@code components.storage.details.damagedObjects} of the health page, and the metric
 * {@code drieluik.objects.damaged}. The server stays up all the same: all other clips play.
 */
@Component("storage")
class StorageHealth extends AbstractHealthIndicator implements MeterBinder {

    private final DamageBook damages;

    StorageHealth(DamageBook damages) {
        super("The books of damage cannot be read");
        this.damages = damages;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("damagedObjects", damages.all().size());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("drieluik.objects.damaged", damages, book -> book.all().size())
                .register(registry);
    }
}
