package nl.drieluik.meetings.closing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.people.PersonId;

/** A line of the minutes: somebody chose to keep it. */
@Entity
@Table(name = "meeting_line")
class KeptLine {

    @Id
    private UUID lineId;

    @Embedded
    private MeetingId meeting;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "author_id"))
    private PersonId author;

    private String text;
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptLine() {}

    KeptLine(UUID lineId, MeetingId meeting, PersonId author, String text, Instant keptAt) {
        this.lineId = lineId;
        this.meeting = meeting;
        this.author = author;
        this.text = text.strip();
        this.keptAt = keptAt;
    }

    UUID id() {
        return lineId;
    }

    PersonId author() {
        return author;
    }

    boolean belongsTo(MeetingId other) {
        return meeting.equals(other);
    }

    String text() {
        return text;
    }

    Instant keptAt() {
        return keptAt;
    }
}
