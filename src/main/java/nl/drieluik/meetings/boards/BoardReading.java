package nl.drieluik.meetings.boards;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.drieluik.clips.ClipCaptions;
import nl.drieluik.clips.ClipCaptions.Track;
import nl.drieluik.clips.ClipCatalogue;
import nl.drieluik.clips.ClipDetails;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.ClipFiles;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.Part;
import nl.drieluik.common.NotFound;
import nl.drieluik.meetings.CaseReading;
import nl.drieluik.meetings.MeetingCase;
import nl.drieluik.meetings.MeetingReading;
import nl.drieluik.meetings.MeetingSnapshot;
import nl.drieluik.meetings.MeetingView;
import nl.drieluik.meetings.Phase;
import nl.drieluik.meetings.PresentCase;
import nl.drieluik.meetings.boards.BoardState.Pairing;
import nl.drieluik.observations.VisibleObservation;
import nl.drieluik.observations.VisibleObservations;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a board shows: what whoever paired it may see of the present case, and nothing that is private to anybody. */
@Component
@Transactional(readOnly = true)
public class BoardReading {

    /** Before, people look for themselves. */
    private static final Set<Phase> TALKED_ABOUT = EnumSet.range(Phase.DESCRIBE, Phase.PLAN);

    /**
     * @param clip absent without one that is ready
     * @param observations empty until they are talked about
     */
    public record Shown(
            MeetingView meeting,
            MeetingCase words,
            @Nullable ClipDetails clip,
            List<VisibleObservation> observations) {}

    private final MeetingReading meetings;
    private final CaseReading cases;
    private final ClipLibrary library;
    private final ClipCatalogue catalogue;
    private final ClipFiles files;
    private final ClipCaptions captions;
    private final VisibleObservations observations;
    private final Directory directory;
    private final Clock clock;

    BoardReading(
            MeetingReading meetings,
            CaseReading cases,
            ClipLibrary library,
            ClipCatalogue catalogue,
            ClipFiles files,
            ClipCaptions captions,
            VisibleObservations observations,
            Directory directory,
            Clock clock) {
        this.meetings = meetings;
        this.cases = cases;
        this.library = library;
        this.catalogue = catalogue;
        this.files = files;
        this.captions = captions;
        this.observations = observations;
        this.directory = directory;
        this.clock = clock;
    }

    /** Empty when whoever paired the board may not see the meeting any more. */
    public Optional<Shown> show(Pairing pairing, Locale locale) {
        return eyes(pairing)
                .flatMap(viewer -> meetings.read(pairing.meeting())
                        .filter(meeting -> meeting.people().contains(pairing.by()))
                        .map(meeting -> show(meeting, viewer, locale)));
    }

    private Shown show(MeetingSnapshot meeting, Viewer viewer, Locale locale) {
        var clip = meeting.presentClip().flatMap(id -> library.find(viewer, id));
        var notes = clip.filter(seen -> areTalkedAbout(meeting))
                .map(seen -> observations.on(viewer, seen))
                .orElse(List.of());
        return new Shown(
                meeting.forBoard(clock.instant()),
                cases.read(meeting, null, locale),
                clip.map(seen -> catalogue.details(viewer, seen.id())).orElse(null),
                notes.stream().filter(note -> !note.kept()).toList());
    }

    private static boolean areTalkedAbout(MeetingSnapshot meeting) {
        return meeting.presentCase()
                .map(PresentCase::phase)
                .filter(TALKED_ABOUT::contains)
                .isPresent();
    }

    /** A file of the present case's clip. */
    public ClipFile file(Pairing pairing, FileRole role) {
        var viewer = eyes(pairing).orElseThrow(NotFound::new);
        return files.ofPiece(viewer, presentClip(pairing, viewer), role);
    }

    /** What is said in the present case's clip. */
    public Track captions(Pairing pairing) {
        var viewer = eyes(pairing).orElseThrow(NotFound::new);
        return captions.read(viewer, presentClip(pairing, viewer), Part.PIECE);
    }

    private ClipId presentClip(Pairing pairing, Viewer viewer) {
        return meetings.see(viewer, pairing.meeting()).presentClip().orElseThrow(NotFound::new);
    }

    private Optional<Viewer> eyes(Pairing pairing) {
        return directory.viewer(pairing.by());
    }
}
