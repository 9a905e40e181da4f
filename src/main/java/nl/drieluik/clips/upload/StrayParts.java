package nl.drieluik.clips.upload;

import java.time.Clock;
import java.time.Duration;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.PartStore;
import org.springframework.stereotype.Component;

/** Parts of objects that nobody completes: a process was killed between telling the store and noting it. */
@Component
class StrayParts {

    /** Far longer than any object takes that is not an upload. */
    private static final Duration OLD = Duration.ofDays(1);

    private final MultipartBooks books;
    private final ClipStore store;
    private final Clock clock;

    StrayParts(MultipartBooks books, ClipStore store, Clock clock) {
        this.books = books;
        this.store = store;
        this.clock = clock;
    }

    void giveUp() {
        store.parts().ifPresent(this::giveUpIn);
    }

    private void giveUpIn(PartStore parts) {
        var begun = parts.begun();
        // Asked for after that: whatever is noted meanwhile is younger than what is old here.
        var known = books.names();
        begun.stream()
                .filter(stray -> stray.since().isBefore(clock.instant().minus(OLD)))
                .filter(stray -> !known.contains(stray.name()))
                .forEach(stray -> parts.giveUp(stray.key(), stray.name()));
    }
}
