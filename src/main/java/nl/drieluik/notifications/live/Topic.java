package nl.drieluik.notifications.live;

import java.util.Locale;
import java.util.UUID;
import nl.drieluik.clips.ClipId;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.people.PersonId;

/** Something that streams follow. Between nodes nothing else is told than its kind and its id. */
public record Topic(Kind kind, UUID id) {

    enum Kind {
        CLIP,
        MEETING,
        BOARD,
        /** Rung when one of this person's sessions ended. */
        PERSON
    }

    public static Topic of(ClipId clip) {
        return new Topic(Kind.CLIP, clip.clipId());
    }

    public static Topic of(MeetingId meeting) {
        return new Topic(Kind.MEETING, meeting.meetingId());
    }

    public static Topic ofBoard(UUID board) {
        return new Topic(Kind.BOARD, board);
    }

    public static Topic of(PersonId person) {
        return new Topic(Kind.PERSON, person.personId());
    }

    /** Reads back what {@link #toString} wrote. */
    static Topic valueOf(String text) {
        var parts = text.split(":", 2);
        return new Topic(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
