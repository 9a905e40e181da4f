package nl.drieluik.meetings.closing;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import nl.drieluik.meetings.ClosingChanged;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingReading;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody says at the end: what I took along, how we took part. Shared only when its author wants. */
@Component
@Transactional
public class ClosingRound {

    private final MeetingReading meetings;
    private final Participations participations;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingRound(
            MeetingReading meetings,
            Participations participations,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.participations = participations;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The viewer's own and those that were shared. */
    @Transactional(readOnly = true)
    public List<ClosingReflection> read(Viewer viewer, MeetingId id) {
        var meeting = meetings.see(viewer, id).id();
        var visible = participations.findByKeyMeetingOrderByWrittenAt(meeting).stream()
                .filter(each -> each.reaches(viewer.person()))
                .toList();
        var names = directory.names(visible.stream().map(Participation::author).toList());
        return visible.stream()
                .map(each -> each.describe(requireNonNull(names.get(each.author()))))
                .toList();
    }

    /** Writes the viewer's own, over what stood there. Refused with {@code meeting-not-begun} before the start. */
    public ClosingReflection write(Viewer viewer, MeetingId id, TakingPart words) {
        var key = new Participation.Key(Begun.meeting(meetings.see(viewer, id)).id(), viewer.person());
        var own = participations
                .findById(key)
                .orElseGet(() -> participations.save(new Participation(key, clock.instant())));
        var wasShared = own.isShared();
        own.write(words, clock.instant());
        if (wasShared || own.isShared()) {
            events.publishEvent(new ClosingChanged(id));
        }
        return own.describe(directory.name(viewer.person()));
    }
}
