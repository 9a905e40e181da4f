package nl.drieluik.meetings.marks;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.drieluik.common.NotFound;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingReading;
import nl.drieluik.meetings.MeetingSnapshot;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Silent marks in a meeting's clips. Nobody but their author ever sees them. */
@Component
@Transactional
public class MarkBook {

    private final MeetingReading meetings;
    private final Marks marks;
    private final Clock clock;

    MarkBook(MeetingReading meetings, Marks marks, Clock clock) {
        this.meetings = meetings;
        this.marks = marks;
        this.clock = clock;
    }

    /** The viewer's own, in the order of the clip. */
    @Transactional(readOnly = true)
    public List<SilentMark> own(Viewer viewer, MeetingId id) {
        var meeting = meetings.see(viewer, id).id();
        return marks.findByMeetingAndAuthorOrderByAtMs(meeting, viewer.person()).stream()
                .map(Mark::describe)
                .toList();
    }

    /**
     * Marks a moment of the present case's clip; refused with {@code nothing-to-mark} while there is none.
     *
     * @param markId made by the client, so that a tap sent twice over a bad line is one mark
     * @param atMs where the asker's own screen is; null for where the meeting is
     */
    public SilentMark mark(Viewer viewer, MeetingId id, UUID markId, @Nullable Long atMs) {
        var meeting = meetings.see(viewer, id);
        return marks.findById(markId).map(known -> own(viewer, known)).orElseGet(() -> {
            var clip = meeting.presentClip().orElseThrow(NothingToMark::new);
            var at = atMs == null ? position(viewer, meeting) : atMs;
            return marks.save(new Mark(markId, id, viewer.person(), clip, at)).describe();
        });
    }

    /** Removes one of the viewer's own; one that is gone already is gone. */
    public void remove(Viewer viewer, MeetingId id, UUID markId) {
        meetings.see(viewer, id);
        marks.deleteByMarkIdAndAuthor(markId, viewer.person());
    }

    private long position(Viewer viewer, MeetingSnapshot meeting) {
        var now = clock.instant();
        var playback = meeting.forPerson(viewer.person(), now).playback();
        return playback == null ? 0 : playback.positionAt(now);
    }

    private static SilentMark own(Viewer viewer, Mark known) {
        if (!viewer.is(known.author())) {
            throw new NotFound();
        }
        return known.describe();
    }
}
