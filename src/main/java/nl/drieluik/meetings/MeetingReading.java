package nl.drieluik.meetings;

import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.common.NotAllowed;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Directory;
import nl.drieluik.people.TriadPeople;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads meetings: once for all who look. */
@Component
@Transactional(readOnly = true)
public class MeetingReading {

    private static final MeetingPresence.Present NOBODY = new MeetingPresence.Present(Set.of(), 0);

    private final Meetings meetings;
    private final Directory directory;
    private final QuestionBook questions;
    private final Shelves shelves;
    private final History history;
    private final Optional<MeetingPresence> presence;

    MeetingReading(
            Meetings meetings,
            Directory directory,
            QuestionBook questions,
            Shelves shelves,
            History history,
            Optional<MeetingPresence> presence) {
        this.meetings = meetings;
        this.directory = directory;
        this.questions = questions;
        this.shelves = shelves;
        this.history = history;
        this.presence = presence;
    }

    /** The meeting as it is now, for whoever {@link MeetingSnapshot#people()} names; empty when it was called off. */
    public Optional<MeetingSnapshot> read(MeetingId id) {
        return meetings.findById(id)
                .flatMap(meeting -> directory.triad(meeting.triad()).map(triad -> of(meeting, triad)));
    }

    /**
     * The same for somebody of the triad. A coordinator, who plans meetings and takes no part in them, is refused with
     * {@code not-allowed}; to everybody else it does not exist.
     */
    public MeetingSnapshot see(Viewer viewer, MeetingId id) {
        var meeting = meetings.findById(id).orElseThrow(NotFound::new);
        var triad = directory.triad(meeting.triad()).orElseThrow(NotFound::new);
        mustTakePart(viewer, triad);
        return of(meeting, triad);
    }

    static void mustTakePart(Viewer viewer, TriadPeople triad) {
        if (triad.includes(viewer.person())) {
            return;
        }
        if (triad.isCoordinatedBy(viewer)) {
            throw new NotAllowed();
        }
        throw new NotFound();
    }

    MeetingSnapshot of(Meeting meeting, TriadPeople triad) {
        return new MeetingSnapshot(facts(meeting, triad));
    }

    /** What is, or may come to be, on a screen. */
    private static Set<LearningQuestionId> asked(Course course, Shelf shelf) {
        return Stream.concat(
                        course.cases().stream().map(each -> each.choice().question()),
                        shelf.clips().stream().map(SharedClip::learningQuestion))
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    MeetingSnapshot.Facts facts(Meeting meeting, TriadPeople triad) {
        var shelf = shelves.of(triad);
        return new MeetingSnapshot.Facts(
                meeting.id(),
                meeting.startsAt(),
                meeting.version(),
                meeting.callAddress(directory.callServer(triad.school())),
                meeting.course(),
                triad,
                directory.names(triad.people()),
                questions.texts(asked(meeting.course(), shelf)),
                shelf,
                history.lastOrder(triad.id()),
                presence.map(who -> who.in(meeting.id())).orElse(NOBODY));
    }
}
