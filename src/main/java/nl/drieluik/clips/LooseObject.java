package nl.drieluik.clips;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.drieluik.clips.store.ObjectKey;

/**
 * An object of the store that no clip holds, with the time at which it is deleted. A key is noted here before the
 * object is written, and again when a clip lets it go: so nothing is left behind, wherever a process is killed.
 */
@Entity
@Table(name = "loose_object")
class LooseObject {

    @EmbeddedId
    private ObjectKey key;

    private Instant deleteAfter;

    @SuppressWarnings("NullAway.Init")
    protected LooseObject() {}

    LooseObject(ObjectKey key, Instant deleteAfter) {
        this.key = key;
        this.deleteAfter = deleteAfter;
    }

    ObjectKey key() {
        return key;
    }
}
