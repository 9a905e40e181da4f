package nl.drieluik.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Primary;

/**
 * The application's clock in tests: real time, in milliseconds too, plus what a test moved it by. Who moves it moves it
 * back.
 */
@Primary
public class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Lets this much time pass at once. */
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    public void returnToNow() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
