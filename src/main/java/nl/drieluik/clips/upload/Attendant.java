package nl.drieluik.clips.upload;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes round once a second: what a client brought before it fell silent is made safe, and other nodes are told of those
 * that are still heard.
 */
@Component
class Attendant {

    private static final Logger log = LoggerFactory.getLogger(Attendant.class);

    private final Turns turns;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("uploads").daemon().factory());

    Attendant(Turns turns) {
        this.turns = turns;
        rounds.scheduleWithFixedDelay(this::goRound, 1, 1, TimeUnit.SECONDS);
    }

    void goRound() {
        for (var turn : turns.all()) {
            try {
                turn.attend();
            } catch (RuntimeException e) {
                // The next round may have better luck.
                log.debug("An upload could not be attended to", e);
            }
        }
    }

    /** The database closes soon. */
    @PreDestroy
    void stop() {
        rounds.shutdown();
    }
}
