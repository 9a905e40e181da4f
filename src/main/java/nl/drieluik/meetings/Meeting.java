package nl.drieluik.meetings;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.people.TriadId;
import org.jspecify.annotations.Nullable;

/** When a triad meets, and how that goes. */
@Entity
class Meeting {

    @EmbeddedId
    private MeetingId id;

    private TriadId triad;
    private Instant startsAt;

    /** As its course has it: for queries. */
    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    /** Raised by hand: it is told to clients, and whoever changes the meeting holds its row. */
    private long version = 1;

    private @Nullable String callAddress;

    /** Names the room on the school's own call server; nobody can guess it. */
    private String callRoom = "drieluik-" + UUID.randomUUID();

    @Convert(converter = CourseColumn.class)
    private Course course = Course.PLANNED;

    Meeting(TriadId triad, Instant startsAt) {
        this.id = MeetingId.random();
        this.triad = triad;
        this.startsAt = startsAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    MeetingId id() {
        return id;
    }

    TriadId triad() {
        return triad;
    }

    Instant startsAt() {
        return startsAt;
    }

    MeetingState state() {
        return state;
    }

    long version() {
        return version;
    }

    Course course() {
        return course;
    }

    /** @param callServer of the school; null without one */
    @Nullable
    String callAddress(@Nullable String callServer) {
        if (callAddress != null) {
            return callAddress;
        }
        return callServer == null ? null : callServer + "/" + callRoom;
    }

    void move(Instant start) {
        if (state != MeetingState.PLANNED && state != MeetingState.BROKEN_OFF) {
            throw new MeetingRefused(ProblemCode.MEETING_NOT_PLANNED);
        }
        startsAt = start;
        version++;
    }

    /** @param address null leaves it to the school's own call server */
    void talkAt(@Nullable String address) {
        callAddress = address;
        version++;
    }

    void go(Course next) {
        course = next;
        state = next.state();
        version++;
    }

    /** Something around it changed that its screens show. */
    void touch() {
        version++;
    }

    void mustNotHaveBegun() {
        if (state != MeetingState.PLANNED) {
            throw new MeetingRefused(ProblemCode.MEETING_NOT_PLANNED);
        }
    }
}
