package nl.drieluik.meetings;

import nl.drieluik.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whoever knows who looks at a meeting: it is told here, and becomes part of what its screens show. */
@Component
@Transactional
public class MeetingAttendance {

    private final Meetings meetings;
    private final ApplicationEventPublisher events;

    MeetingAttendance(Meetings meetings, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.events = events;
    }

    /** Somebody of the triad is here: in a running case that counts as taking part. Repeating it changes nothing. */
    public void seen(MeetingId id, PersonId person) {
        // Not by reading the meeting: what is read before the lock would be stale behind it.
        if (meetings.existsByIdAndState(id, MeetingState.RUNNING)) {
            meetings.findLockedById(id)
                    .filter(meeting -> isNews(meeting, person))
                    .ifPresent(meeting -> go(meeting, meeting.course().attend(person, true)));
        }
    }

    /** Who is present, or how many boards there are, is not what it was. */
    public void presenceChanged(MeetingId id) {
        meetings.findLockedById(id).ifPresent(meeting -> go(meeting, meeting.course()));
    }

    private static boolean isNews(Meeting meeting, PersonId person) {
        var course = meeting.course();
        return course.isRunning()
                && course.presentCase().isPresent()
                && !course.attended().contains(person);
    }

    private void go(Meeting meeting, Course course) {
        meeting.go(course);
        events.publishEvent(new MeetingMoved(meeting.id(), meeting.version()));
    }
}
