package nl.drieluik.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import nl.drieluik.common.Throttle;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses passwords: ten wrong ones for an address, then a wait. */
@Component
class SignInThrottle {

    static final int ATTEMPTS = 10;
    static final Duration WAIT = Duration.ofMinutes(15);

    private final Throttle failures;

    SignInThrottle(Clock clock) {
        this.failures = new Throttle(ATTEMPTS, WAIT, clock);
    }

    void refuseIfTooMany(String email) {
        if (failures.isTooMuch(key(email))) {
            throw new TooManyAttempts();
        }
    }

    void noteFailure(String email) {
        failures.note(key(email));
    }

    void noteSuccess(String email) {
        failures.forget(key(email));
    }

    private static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
