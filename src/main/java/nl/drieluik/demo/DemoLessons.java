package nl.drieluik.demo;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.drieluik.clips.ClipCatalogue;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipReady;
import nl.drieluik.clips.ClipSharing;
import nl.drieluik.clips.CuttingRoom;
import nl.drieluik.coaching.EditPlan;
import nl.drieluik.coaching.EditStep;
import nl.drieluik.coaching.NewReflection;
import nl.drieluik.coaching.PlanBook;
import nl.drieluik.observations.Draft;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.observations.ObservationLog;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Once a clip of the script is ready, lets the triad do with it what the script says. */
@Component
@Profile("demo")
class DemoLessons {

    private final DemoPeople people;
    private final Directory directory;
    private final ClipCatalogue clips;
    private final CuttingRoom cuttingRoom;
    private final ClipSharing sharing;
    private final ObservationLog observations;
    private final PlanBook plans;
    private final Clock clock;

    DemoLessons(
            DemoPeople people,
            Directory directory,
            ClipCatalogue clips,
            CuttingRoom cuttingRoom,
            ClipSharing sharing,
            ObservationLog observations,
            PlanBook plans,
            Clock clock) {
        this.people = people;
        this.directory = directory;
        this.clips = clips;
        this.cuttingRoom = cuttingRoom;
        this.sharing = sharing;
        this.observations = observations;
        this.plans = plans;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ClipReady ready) {
        for (var lesson : Script.read().lessons()) {
            people.find(lesson.owner())
                    .filter(owner -> isUntouched(owner, ready.clip(), lesson))
                    .ifPresent(owner -> play(lesson, owner, ready.clip()));
        }
    }

    /** Told twice, or cut anew by whoever looks around, a clip is left as it is. */
    private boolean isUntouched(Viewer owner, ClipId clip, Script.Lesson lesson) {
        return clips.list(owner, true, null, null, 100).items().stream()
                .filter(mine -> mine.visible().id().equals(clip) && mine.title().equals(lesson.title()))
                .anyMatch(mine -> mine.share() == null
                        && observations.page(owner, clip, null, 1).items().isEmpty());
    }

    private void play(Script.Lesson lesson, Viewer owner, ClipId clip) {
        var triad = directory.triadsOf(owner.person()).iterator().next();
        cuttingRoom.edit(owner, clip, new CuttingRoom.Edit(null, lesson.stage(), null, null, true));
        sharing.share(owner, clip, triad, null);
        lesson.watchedBy().forEach(name -> sharing.watched(people.named(name), clip));
        var notes = lesson.notes().stream().map(note -> place(note, clip)).toList();
        if (lesson.plan() != null) {
            write(lesson.plan(), owner, clip, notes);
        }
    }

    private ObservationId place(Script.Note note, ClipId clip) {
        var draft = new Draft(note.kind(), note.fromMs(), note.toMs(), note.text(), null);
        return observations.place(people.named(note.by()), clip, draft).id();
    }

    private void write(Script.Plan script, Viewer owner, ClipId clip, List<ObservationId> notes) {
        var now = clock.instant();
        var question = clips.details(owner, clip).visible().learningQuestion();
        var plan = plans.startPlan(owner, requireNonNull(question), now);
        var quoted = script.quoted().stream().map(notes::get).toList();
        plans.write(
                owner,
                plan.id(),
                new EditPlan(
                        plan.version(),
                        script.now(),
                        quoted,
                        script.goal(),
                        script.satisfiedWhen(),
                        script.steps().stream().map(this::step).toList(),
                        script.consequences(),
                        null),
                now);
        for (var score : script.scores()) {
            var at = now.minus(Duration.ofDays(7L * score.weeksAgo()));
            plans.reflect(owner, plan.id(), reflection(score), at);
        }
    }

    private EditStep step(Script.Step step) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new EditStep(null, step.what(), today.plusDays(step.inDays()), step.howIKnow(), false);
    }

    private static NewReflection reflection(Script.Score score) {
        return new NewReflection(
                score.score(), score.tried(), score.effect(), score.whyNotLower(), score.next(), null, null);
    }
}
