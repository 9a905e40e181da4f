package nl.drieluik.meetings.marks;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.drieluik.clips.ClipId;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.people.PersonId;

/** "Here!": somebody saw or heard something, and has not said yet what. */
@Entity
@Table(name = "meeting_mark")
class Mark {

    @Id
    private UUID markId;

    @Embedded
    private MeetingId meeting;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "author_id"))
    private PersonId author;

    @Embedded
    private ClipId clip;

    private long atMs;

    @SuppressWarnings("NullAway.Init")
    protected Mark() {}

    Mark(UUID markId, MeetingId meeting, PersonId author, ClipId clip, long atMs) {
        this.markId = markId;
        this.meeting = meeting;
        this.author = author;
        this.clip = clip;
        this.atMs = atMs;
    }

    PersonId author() {
        return author;
    }

    SilentMark describe() {
        return new SilentMark(markId, clip, atMs);
    }
}
