package nl.drieluik.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses passwords: ten wrong ones for an address, then a wait. Each node counts for itself. */
@Component
class SignInThrottle {

    static final int ATTEMPTS = 10;
    static final Duration WAIT = Duration.ofMinutes(15);

    /** Bounded, so that guessing addresses cannot fill the memory. */
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized void refuseIfTooMany(String email) {
        if (recent(email) >= ATTEMPTS) {
            throw new TooManyAttempts();
        }
    }

    synchronized void noteFailure(String email) {
        failures.put(key(email), new Failures(recent(email) + 1, clock.instant()));
    }

    synchronized void noteSuccess(String email) {
        failures.remove(key(email));
    }

    private int recent(String email) {
        var found = failures.get(key(email));
        return found == null || found.last().plus(WAIT).isBefore(clock.instant()) ? 0 : found.count();
    }

    private static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
