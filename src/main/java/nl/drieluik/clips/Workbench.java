package nl.drieluik.clips;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.drieluik.clips.media.MediaProblem;
import nl.drieluik.common.jobs.JobQueue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where preparations report. Each call is a short transaction of its own, and nothing happens when the clip was deleted
 * or cut anew meanwhile: the work of an overtaken preparation is simply not taken.
 */
@Component
@Transactional
public class Workbench {

    private final Clips clips;
    private final Remains remains;
    private final JobQueue jobs;
    private final ApplicationEventPublisher events;

    Workbench(Clips clips, Remains remains, JobQueue jobs, ApplicationEventPublisher events) {
        this.clips = clips;
        this.remains = remains;
        this.jobs = jobs;
        this.events = events;
    }

    /** What to do for this ticket; empty when it has been overtaken. A file that was tried too often has failed. */
    public Optional<PreparationOrder> take(PreparationTicket ticket) {
        var clip = expecting(ticket);
        if (clip.isPresent() && clip.get().footage().triedTooOften()) {
            fail(clip.get(), MediaProblem.PREPARATION_FAILED);
            return Optional.empty();
        }
        return clip.map(found -> found.footage().begin(ticket));
    }

    @Transactional(readOnly = true)
    public boolean wants(PreparationTicket ticket) {
        return clips.findById(ticket.clip())
                .filter(clip -> clip.footage().expects(ticket.generation()))
                .isPresent();
    }

    /** Whether the uploaded bytes of this clip are in the store. */
    @Transactional(readOnly = true)
    public boolean hasOriginal(ClipId clip) {
        return clips.findById(clip)
                .filter(found -> found.footage().hasOriginal())
                .isPresent();
    }

    /** Its owner can watch from now on, though more files are to come. */
    public void playable(PreparationTicket ticket, ClipFile video, Measures measures) {
        change(ticket, clip -> {
            keep(clip, List.of(video));
            clip.footage().measure(measures);
            events.publishEvent(new ClipChanged(clip.id()));
        });
    }

    /** @param percent 0 to 100 */
    public void progressed(PreparationTicket ticket, int percent) {
        clips.noteProgress(ticket.clip(), ticket.generation(), percent);
    }

    /** These were the last files. */
    public void finish(PreparationTicket ticket, List<ClipFile> files) {
        change(ticket, clip -> {
            keep(clip, files);
            clip.footage().finish();
            if (clip.footage().state() == ClipState.READY) {
                events.publishEvent(new ClipReady(clip.id()));
            } else {
                events.publishEvent(new ClipChanged(clip.id()));
                jobs.add(PreparationTicket.JOB, clip.ticket().toString());
            }
        });
    }

    /** It cannot be done, for this reason. */
    public void fail(PreparationTicket ticket, MediaProblem reason) {
        change(ticket, clip -> fail(clip, reason));
    }

    private void fail(Clip clip, MediaProblem reason) {
        remains.letGo(clip.footage().fail(reason));
        events.publishEvent(new ClipFailed(clip.id()));
    }

    private void keep(Clip clip, List<ClipFile> files) {
        files.forEach(file -> remains.letGo(clip.footage().keep(file)));
        remains.claimed(files);
    }

    private void change(PreparationTicket ticket, Consumer<Clip> change) {
        expecting(ticket).ifPresent(change);
    }

    private Optional<Clip> expecting(PreparationTicket ticket) {
        return clips.findLockedById(ticket.clip()).filter(clip -> clip.footage().expects(ticket.generation()));
    }
}
