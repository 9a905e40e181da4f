package nl.drieluik.clips;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import nl.drieluik.people.PersonId;

/** That somebody said "I have watched", and when for the first time. */
@Entity
@Table(name = "clip_watched")
class Watching {

    @Embeddable
    record Key(ClipId clip, PersonId person) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant watchedAt;

    @SuppressWarnings("NullAway.Init")
    protected Watching() {}

    ClipId clip() {
        return key.clip();
    }

    PersonId person() {
        return key.person();
    }

    Instant watchedAt() {
        return watchedAt;
    }
}
