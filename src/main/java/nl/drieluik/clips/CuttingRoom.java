package nl.drieluik.clips;

import java.time.Clock;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.jobs.JobQueue;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionBook;
import nl.drieluik.questions.QuestionText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an owner does to a clip. Whoever else may see it is refused with {@code not-allowed}. */
@Component
@Transactional
public class CuttingRoom {

    private final Doorkeeper door;
    private final Clips clips;
    private final Remains remains;
    private final RungShelf shelf;
    private final QuestionBook questions;
    private final JobQueue jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CuttingRoom(
            Doorkeeper door,
            Clips clips,
            Remains remains,
            RungShelf shelf,
            QuestionBook questions,
            JobQueue jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.clips = clips;
        this.remains = remains;
        this.shelf = shelf;
        this.questions = questions;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** What is to change; null leaves it as it is. */
    public record Edit(
            @Nullable String title,
            @Nullable Stage stage,
            @Nullable LearningQuestionId learningQuestion,
            @Nullable Piece piece,
            @Nullable Boolean pupilsChecked) {}

    public void edit(Viewer viewer, ClipId id, Edit edit) {
        var clip = door.owned(viewer, id);
        if (edit.title() != null) {
            clip.rename(edit.title());
        }
        if (edit.learningQuestion() != null) {
            clip.belongTo(own(viewer, edit.learningQuestion()));
        }
        if (edit.pupilsChecked() != null) {
            clip.notePupilsChecked(edit.pupilsChecked());
        }
        if (edit.piece() != null) {
            cut(clip, edit.piece());
        }
        if (edit.stage() != null && clip.moveTo(edit.stage())) {
            events.publishEvent(new ClipStageMoved(id, edit.stage(), clip.learningQuestion()));
        }
        events.publishEvent(new ClipChanged(id));
    }

    /** Tries a failed preparation again; nothing happens to any other clip. */
    public void retry(Viewer viewer, ClipId id) {
        var clip = door.owned(viewer, id);
        clip.footage().retry();
        prepare(clip);
    }

    /** It is gone for everybody at once; its files follow. */
    public void delete(Viewer viewer, ClipId id) {
        var clip = door.owned(viewer, id);
        remains.letGo(clip.footage().files());
        shelf.letGo(clip, rung -> true);
        clips.delete(clip);
        var share = clip.share();
        events.publishEvent(new ClipDeleted(id, share == null ? null : share.triad()));
    }

    private LearningQuestionId own(Viewer viewer, LearningQuestionId question) {
        return questions
                .ofOwner(viewer.person(), question)
                .map(QuestionText::id)
                .orElseThrow(NotFound::new);
    }

    private void cut(Clip clip, Piece piece) {
        remains.letGo(clip.footage().cutTo(piece, clock.instant()));
        shelf.letGoUnheld(clip);
        prepare(clip);
    }

    /** The piece is made anew, with its veil or without; until then nobody else has anything of it. */
    void veil(Clip clip, boolean covered) {
        remains.letGo(clip.footage().veil(covered, clock.instant()));
        shelf.letGoUnheld(clip);
        prepare(clip);
        events.publishEvent(new ClipChanged(clip.id()));
    }

    private void prepare(Clip clip) {
        if (clip.footage().state() == ClipState.PREPARING) {
            jobs.add(PreparationTicket.JOB, clip.ticket().toString());
        }
    }
}
