package nl.drieluik.notifications.live;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.drieluik.clips.ClipId;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.people.PersonId;

/** Something that streams follow. Between nodes nothing else is told than its kind and its id. */
public record Topic(Kind kind, UUID id) {

    enum Kind {
        CLIP,
        MEETING,
        /** What people write down at the closing of a meeting: no screen shows its state otherwise for it. */
        CLOSING,
        BOARD,
        /** Rung when one of this person's sessions ended. */
        PERSON;

        private String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Topic of(ClipId clip) {
        return new Topic(Kind.CLIP, clip.clipId());
    }

    public static Topic of(MeetingId meeting) {
        return new Topic(Kind.MEETING, meeting.meetingId());
    }

    public static Topic ofClosing(MeetingId meeting) {
        return new Topic(Kind.CLOSING, meeting.meetingId());
    }

    public static Topic ofBoard(UUID board) {
        return new Topic(Kind.BOARD, board);
    }

    public static Topic of(PersonId person) {
        return new Topic(Kind.PERSON, person.personId());
    }

    /** Reads back what {@link #toString} wrote; empty for a kind that only a newer node knows. */
    static Optional<Topic> find(String text) {
        var parts = text.split(":", 2);
        return Stream.of(Kind.values())
                .filter(kind -> kind.wireName().equals(parts[0]))
                .findAny()
                .map(kind -> new Topic(kind, UUID.fromString(parts[1])));
    }

    @Override
    public String toString() {
        return kind.wireName() + ":" + id;
    }
}
