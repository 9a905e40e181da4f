package nl.drieluik.meetings.closing;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.drieluik.common.NotAllowed;
import nl.drieluik.common.NotFound;
import nl.drieluik.meetings.ClosingChanged;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingReading;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The minutes of meetings: nothing gets into them by itself. Everybody of the triad reads them, and takes back what is
 * their own.
 */
@Component
@Transactional
public class Minutes {

    /** In characters. */
    public static final int LONGEST_LINE = 1000;

    private final MeetingReading meetings;
    private final KeptLines lines;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Minutes(
            MeetingReading meetings,
            KeptLines lines,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.lines = lines;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** In the order in which they were kept. */
    @Transactional(readOnly = true)
    public List<MinutesLine> of(Viewer viewer, MeetingId id) {
        var kept = lines.findByMeetingOrderByKeptAtAscLineId(
                meetings.see(viewer, id).id());
        var names =
                directory.names(kept.stream().map(KeptLine::author).distinct().toList());
        return kept.stream()
                .map(line -> new MinutesLine(
                        line.id(), requireNonNull(names.get(line.author())), line.text(), line.keptAt()))
                .toList();
    }

    /**
     * Refused with {@code meeting-not-begun} before the start.
     *
     * @param lineId made by the client, so that a line sent twice is kept once
     */
    public MinutesLine keep(Viewer viewer, MeetingId id, UUID lineId, String text) {
        var meeting = Begun.meeting(meetings.see(viewer, id));
        var line = lines.findById(lineId)
                .map(known -> own(viewer, id, known))
                .orElseGet(
                        () -> lines.save(new KeptLine(lineId, meeting.id(), viewer.person(), text, clock.instant())));
        events.publishEvent(new ClosingChanged(id));
        return new MinutesLine(line.id(), directory.name(line.author()), line.text(), line.keptAt());
    }

    /** Takes back a line; only its author may. */
    public void remove(Viewer viewer, MeetingId id, UUID lineId) {
        meetings.see(viewer, id);
        lines.findById(lineId).map(line -> own(viewer, id, line)).ifPresent(lines::delete);
        events.publishEvent(new ClosingChanged(id));
    }

    private static KeptLine own(Viewer viewer, MeetingId meeting, KeptLine line) {
        if (!line.belongsTo(meeting)) {
            throw new NotFound();
        }
        if (!viewer.is(line.author())) {
            throw new NotAllowed();
        }
        return line;
    }
}
