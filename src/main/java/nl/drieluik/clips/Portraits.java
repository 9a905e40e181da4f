package nl.drieluik.clips;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.drieluik.clips.ClipDetails.WatchedBy;
import nl.drieluik.people.Directory;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.PersonName;
import nl.drieluik.people.Standing;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.QuestionBook;
import nl.drieluik.questions.QuestionText;
import org.springframework.stereotype.Component;

/** Draws clips as one viewer may see them, with the names and questions beside them. */
@Component
class Portraits {

    private final Doorkeeper door;
    private final Watchings watchings;
    private final ClipRungs rungs;
    private final RecordingTerm term;
    private final CaptionBook captions;
    private final Maskings maskings;
    private final Directory directory;
    private final QuestionBook questions;
    private final SchoolYear year;
    private final Clock clock;

    Portraits(
            Doorkeeper door,
            Watchings watchings,
            ClipRungs rungs,
            RecordingTerm term,
            CaptionBook captions,
            Maskings maskings,
            Directory directory,
            QuestionBook questions,
            SchoolYear year,
            Clock clock) {
        this.door = door;
        this.watchings = watchings;
        this.rungs = rungs;
        this.term = term;
        this.captions = captions;
        this.maskings = maskings;
        this.directory = directory;
        this.questions = questions;
        this.year = year;
        this.clock = clock;
    }

    /** What stands beside the clips of one answer, looked up for all of them together. */
    private record Surroundings(
            Map<ClipId, List<Watching>> watched,
            Map<PersonId, PersonName> names,
            Map<?, QuestionText> questions,
            List<ClipRung> rungs,
            Map<ClipId, CaptionsMark> captions,
            Map<ClipId, Masking> maskings) {}

    /** @param clips that this viewer may see */
    List<ClipDetails> of(Viewer viewer, List<Clip> clips) {
        var around = surroundings(clips);
        return clips.stream().map(clip -> portrait(viewer, clip, around)).toList();
    }

    private Surroundings surroundings(List<Clip> clips) {
        var ids = clips.stream().map(Clip::id).toList();
        var watched = watchings.findByKeyClipInOrderByWatchedAt(ids).stream().collect(groupingBy(Watching::clip));
        var asked = clips.stream()
                .map(Clip::learningQuestion)
                .filter(Objects::nonNull)
                .collect(toSet());
        return new Surroundings(
                watched,
                directory.names(people(clips, watched)),
                questions.texts(asked),
                rungs.findByClipIn(ids),
                captions.marks(ids),
                maskings.findAllById(ids).stream().collect(toMap(Masking::clip, identity())));
    }

    private static Set<PersonId> people(List<Clip> clips, Map<ClipId, List<Watching>> watched) {
        var people = new HashSet<PersonId>();
        clips.forEach(clip -> people.add(clip.owner()));
        watched.values().forEach(all -> all.forEach(watching -> people.add(watching.person())));
        return people;
    }

    private ClipDetails portrait(Viewer viewer, Clip clip, Surroundings around) {
        var standing = door.standing(viewer, clip);
        var own = standing == Standing.OWNER;
        var watched = around.watched().getOrDefault(clip.id(), List.of());
        var footage = clip.footage();
        var sharedNow = clip.sharedWith(year.today(clock)) != null;
        return new ClipDetails(
                VisibleClip.of(clip, standing, watched.stream().anyMatch(by -> viewer.is(by.person()))),
                clip.title(),
                name(clip.owner(), around.names()),
                around.questions().get(clip.learningQuestion()),
                footage.state(),
                own ? footage.problem() : null,
                footage.progress(),
                footage.pieceGeneration(),
                footage.measures(),
                own || footage.state() == ClipState.READY
                        ? roles(clip, footage.pieceGeneration(), footage.pieceFiles(), around)
                        : Set.of(),
                own ? recording(clip, around) : null,
                own || footage.state() == ClipState.READY ? around.captions().get(clip.id()) : null,
                sharedNow ? clip.share() : null,
                clip.pupilsChecked(),
                own ? masking(clip, around) : null,
                own ? watchedBy(watched, around.names()) : List.of(),
                clip.createdAt());
    }

    private ClipDetails.Recording recording(Clip clip, Surroundings around) {
        var footage = clip.footage();
        var generation = footage.recordingGeneration();
        var rate = around.rungs().stream()
                .filter(rung -> rung.belongsTo(clip.id(), generation))
                .map(rung -> rung.rung().framesPerSecond())
                .findAny();
        return new ClipDetails.Recording(
                generation,
                roles(clip, generation, footage.recordingFiles(), around),
                footage.recording(),
                rate.orElse(null),
                term.lastDay(clip));
    }

    private static Set<FileRole> roles(Clip clip, int generation, Set<ClipFile> files, Surroundings around) {
        var roles = files.stream().map(ClipFile::role).collect(toCollection(HashSet::new));
        if (around.rungs().stream().anyMatch(rung -> rung.belongsTo(clip.id(), generation))) {
            roles.add(FileRole.SEGMENT);
        }
        return roles;
    }

    private static MaskingView.Summary masking(Clip clip, Surroundings around) {
        return MaskingView.Summary.of(around.maskings().getOrDefault(clip.id(), new Masking(clip.id())));
    }

    private static List<WatchedBy> watchedBy(List<Watching> watched, Map<PersonId, PersonName> names) {
        return watched.stream()
                .map(by -> new WatchedBy(name(by.person(), names), by.watchedAt()))
                .toList();
    }

    private static PersonName name(PersonId person, Map<PersonId, PersonName> names) {
        return names.getOrDefault(person, new PersonName(person, ""));
    }
}
