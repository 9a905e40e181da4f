package nl.drieluik.meetings.closing;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.PersonName;
import org.jspecify.annotations.Nullable;

/** How one person took part in one meeting. */
@Entity
@Table(name = "meeting_reflection")
class Participation {

    @Embeddable
    record Key(
            @Embedded MeetingId meeting,

            @Embedded @AttributeOverride(name = "personId", column = @Column(name = "author_id"))
            PersonId author)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private String took = "";
    private String mine = "";
    private @Nullable Integer myScore;
    private String others = "";
    private @Nullable Integer othersScore;
    private boolean shared;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    Participation(Key key, Instant at) {
        this.key = key;
        this.writtenAt = at;
    }

    PersonId author() {
        return key.author();
    }

    void write(TakingPart words, Instant at) {
        took = requireNonNullElse(words.took(), "").strip();
        mine = requireNonNullElse(words.mine(), "").strip();
        myScore = words.myScore();
        others = requireNonNullElse(words.others(), "").strip();
        othersScore = words.othersScore();
        shared = words.shared();
        writtenAt = at;
    }

    boolean isShared() {
        return shared;
    }

    boolean reaches(PersonId reader) {
        return shared || author().equals(reader);
    }

    ClosingReflection describe(PersonName by) {
        return new ClosingReflection(by, took, mine, myScore, others, othersScore, shared, writtenAt);
    }
}
