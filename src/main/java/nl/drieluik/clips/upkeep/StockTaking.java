package nl.drieluik.clips.upkeep;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import nl.drieluik.clips.KeptObjects;
import nl.drieluik.clips.preparation.Housekeeping;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ListedObject;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.Shelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares the books with the store, shelf by shelf, so that a million objects do not have to fit in memory. What
 * nobody holds is deleted, what is held and missing is mended.
 */
@Component
class StockTaking {

    private static final Logger log = LoggerFactory.getLogger(StockTaking.class);

    /** What arrives is noted before it is written; this is for a store whose books were put back to an earlier day. */
    private static final Duration GRACE = Duration.ofDays(1);

    private static final Long MISSING = -1L;

    private final Housekeeping housekeeping;
    private final ClipStore store;
    private final KeptObjects kept;
    private final Mending mending;
    private final DamageBook damages;
    private final Clock clock;

    StockTaking(
            Housekeeping housekeeping,
            ClipStore store,
            KeptObjects kept,
            Mending mending,
            DamageBook damages,
            Clock clock) {
        this.housekeeping = housekeeping;
        this.damages = damages;
        this.store = store;
        this.kept = kept;
        this.mending = mending;
        this.clock = clock;
    }

    void run() {
        housekeeping.tidy();
        Shelf.all().forEach(this::compare);
        damages.all().forEach(this::lookAgain);
    }

    private void lookAgain(ObjectKey damaged) {
        kept.file(damaged).ifPresentOrElse(mending::inspect, () -> damages.strike(damaged));
    }

    /** Books first, then store: what is noted and not found was not just about to come. */
    void compare(Shelf shelf) {
        var files = kept.filesOn(shelf);
        var objects = store.list(shelf);
        var held = kept.on(shelf);
        objects.stream()
                .filter(object -> !held.contains(object.key()))
                .filter(this::isOld)
                .forEach(this::deleteOrphan);
        var sizes = objects.stream().collect(toMap(ListedObject::key, ListedObject::size));
        files.stream()
                .filter(file -> file.size() != sizes.getOrDefault(file.key(), MISSING))
                .forEach(mending::inspect);
    }

    private boolean isOld(ListedObject object) {
        return object.lastModified().isBefore(clock.instant().minus(GRACE));
    }

    /** Looked up once more: a long list may be old when its end is reached. */
    private void deleteOrphan(ListedObject orphan) {
        if (!kept.isHeld(orphan.key())) {
            log.warn("Object {} belongs to nobody: it is deleted", orphan.key());
            store.delete(orphan.key());
        }
    }
}
