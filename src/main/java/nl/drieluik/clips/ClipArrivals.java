package nl.drieluik.clips;

import java.time.Clock;
import java.util.List;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.jobs.JobQueue;
import nl.drieluik.people.Role;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionBook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How clips come in. Whoever receives their bytes tells it here, in its own transaction. */
@Component
@Transactional
public class ClipArrivals {

    private final Clips clips;
    private final QuestionBook questions;
    private final Remains remains;
    private final JobQueue jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClipArrivals(
            Clips clips,
            QuestionBook questions,
            Remains remains,
            JobQueue jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clips = clips;
        this.questions = questions;
        this.remains = remains;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** Only teachers bring clips, and only under a question of their own. */
    public ClipId expect(Viewer viewer, String title, @Nullable LearningQuestionId question) {
        if (!viewer.is(Role.TEACHER)) {
            throw new OnlyTeachersUpload();
        }
        if (question != null && questions.ofOwner(viewer.person(), question).isEmpty()) {
            throw new NotFound();
        }
        var name = title.substring(0, Math.min(title.length(), Clip.LONGEST_TITLE));
        return clips.save(new Clip(viewer.person(), name, question, clock.instant()))
                .id();
    }

    /** The last byte is here: preparation begins when the transaction has committed. */
    public void complete(ClipId id) {
        arrived(clips.findLockedById(id).orElseThrow(NotFound::new));
    }

    /** The same, when the bytes are in the store already: any node can prepare them. */
    public void complete(ClipId id, ClipFile original) {
        var clip = clips.findLockedById(id).orElseThrow(NotFound::new);
        remains.letGo(clip.footage().keep(original));
        remains.claimed(List.of(original));
        arrived(clip);
    }

    /** It will not come: the clip disappears. Nothing happens to a clip that has arrived. */
    public void abandon(ClipId id) {
        clips.findLockedById(id)
                .filter(clip -> clip.footage().state() == ClipState.UPLOADING)
                .ifPresent(clip -> {
                    clips.delete(clip);
                    events.publishEvent(new ClipDeleted(id, null));
                });
    }

    private void arrived(Clip clip) {
        var id = clip.id();
        clip.footage().arrive();
        jobs.add(PreparationTicket.JOB, clip.ticket().toString());
        events.publishEvent(new ClipArrived(id));
    }
}
