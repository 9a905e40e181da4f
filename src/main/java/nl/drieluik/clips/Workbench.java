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
 * Where preparations report. Each call is a short transaction of its own, and changes nothing but throws
 * {@link Overtaken} when the clip was deleted or cut anew meanwhile, or when a later attempt has begun.
 */
@Component
@Transactional
public class Workbench {

    private final Clips clips;
    private final ClipVeils veils;
    private final Remains remains;
    private final RungShelf shelf;
    private final JobQueue jobs;
    private final ApplicationEventPublisher events;

    Workbench(
            Clips clips,
            ClipVeils veils,
            Remains remains,
            RungShelf shelf,
            JobQueue jobs,
            ApplicationEventPublisher events) {
        this.clips = clips;
        this.veils = veils;
        this.remains = remains;
        this.shelf = shelf;
        this.jobs = jobs;
        this.events = events;
    }

    /**
     * Begins an attempt at this ticket, and ends all others; empty when it has been overtaken. A file that was tried
     * too often has failed, or is ready when it can be watched already. What an earlier attempt left half made is let
     * go.
     */
    public Optional<PreparationOrder> take(PreparationTicket ticket) {
        var clip = expecting(ticket);
        if (clip.isPresent() && clip.get().footage().triedTooOften()) {
            giveUp(clip.get());
            return Optional.empty();
        }
        clip.ifPresent(this::clear);
        return clip.map(found -> found.footage().begin(ticket, veils.of(found.id())));
    }

    private void giveUp(Clip clip) {
        if (clip.footage().videoToShrink() == null) {
            fail(clip, MediaProblem.PREPARATION_FAILED);
        } else {
            finish(clip);
        }
    }

    /** All of what is to be made; but a video that plays stays while smaller sizes of it are made. */
    private void clear(Clip clip) {
        var footage = clip.footage();
        var largest = footage.videoToShrink() == null ? null : footage.measures();
        shelf.letGo(clip, rung -> rung.generation() == footage.generation() && !rung.measures(largest));
    }

    /**
     * The disk, the store or the database failed this attempt, and not the file: there will be another. Also when that
     * one has begun already, so that it counts alone.
     */
    public void postpone(PreparationClaim claim) {
        expecting(claim.ticket()).ifPresent(clip -> {
            clip.footage().postpone();
            events.publishEvent(new ClipChanged(clip.id()));
        });
    }

    /** This attempt stops with the application, and goes on after its next start. */
    public void putBack(PreparationClaim claim) {
        expecting(claim.ticket()).ifPresent(clip -> clip.footage().putBack());
    }

    @Transactional(readOnly = true)
    public boolean wants(PreparationClaim claim) {
        return clips.findById(claim.clip())
                .filter(clip -> clip.footage().heeds(claim))
                .isPresent();
    }

    /** Whether the uploaded bytes of this clip are in the store. */
    @Transactional(readOnly = true)
    public boolean hasOriginal(ClipId clip) {
        return clips.findById(clip)
                .filter(found -> found.footage().hasOriginal())
                .isPresent();
    }

    /** What it is going to measure. */
    public void measured(PreparationClaim claim, Measures measures) {
        change(claim, clip -> clip.footage().measure(measures));
    }

    /** Its owner can watch from now on, though more files are to come. */
    public void playable(PreparationClaim claim, ClipFile video, Measures measures) {
        change(claim, clip -> {
            keep(clip, List.of(video));
            clip.footage().measure(measures);
            events.publishEvent(new ClipChanged(clip.id()));
        });
    }

    /** @param percent 0 to 100 */
    public void progressed(PreparationClaim claim, int percent) {
        if (clips.noteProgress(claim.clip(), claim.generation(), claim.number(), percent) == 0) {
            throw new Overtaken();
        }
    }

    /**
     * With these a recording can be watched and cut, though smaller sizes of it are to come. Those are overtaken at
     * once when it was cut meanwhile.
     */
    public void watchable(PreparationClaim claim, List<ClipFile> files) {
        change(claim, clip -> {
            keep(clip, files);
            clip.footage().becomeWatchable();
            events.publishEvent(new ClipChanged(clip.id()));
            if (!clip.footage().heeds(claim)) {
                jobs.add(PreparationTicket.JOB, clip.ticket().toString());
            }
        });
    }

    /** These were the last files. */
    public void finish(PreparationClaim claim, List<ClipFile> files) {
        change(claim, clip -> {
            keep(clip, files);
            finish(clip);
        });
    }

    /** What has not become whole is of no use. */
    private void finish(Clip clip) {
        shelf.letGo(clip, rung -> rung.generation() == clip.footage().generation() && !rung.isWhole());
        clip.footage().finish();
        if (clip.footage().state() == ClipState.READY) {
            events.publishEvent(new ClipReady(clip.id()));
        } else {
            events.publishEvent(new ClipChanged(clip.id()));
            jobs.add(PreparationTicket.JOB, clip.ticket().toString());
        }
    }

    /** It cannot be done, for this reason. */
    public void fail(PreparationClaim claim, MediaProblem reason) {
        change(claim, clip -> fail(clip, reason));
    }

    /**
     * An object of a ready clip is lost: what was lost with it is made anew from the original. Returns false, and does
     * nothing, when that is not possible now or no clip holds it any more.
     */
    public boolean makeAnew(KeptFile lost) {
        return clips.findLockedById(lost.clip())
                .filter(clip -> !lost.original() && canMakeAnew(clip.footage(), lost.generation()))
                .map(clip -> makeAnew(clip, lost.generation()))
                .isPresent();
    }

    private static boolean canMakeAnew(Footage footage, int generation) {
        return footage.state() == ClipState.READY && footage.hasOriginal() && footage.holds(generation);
    }

    private Clip makeAnew(Clip clip, int generation) {
        remains.letGo(clip.footage().makeAnew(generation));
        shelf.letGoUnheld(clip);
        jobs.add(PreparationTicket.JOB, clip.ticket().toString());
        events.publishEvent(new ClipChanged(clip.id()));
        return clip;
    }

    private void fail(Clip clip, MediaProblem reason) {
        shelf.letGo(clip, rung -> rung.generation() == clip.footage().generation());
        remains.letGo(clip.footage().fail(reason));
        events.publishEvent(new ClipFailed(clip.id()));
    }

    private void keep(Clip clip, List<ClipFile> files) {
        files.forEach(file -> remains.letGo(clip.footage().keep(file)));
        remains.claimed(files);
    }

    private Optional<Clip> expecting(PreparationTicket ticket) {
        return clips.findLockedById(ticket.clip()).filter(clip -> clip.footage().expects(ticket.generation()));
    }

    void change(PreparationClaim claim, Consumer<Clip> change) {
        change.accept(clips.findLockedById(claim.clip())
                .filter(clip -> clip.footage().heeds(claim))
                .orElseThrow(Overtaken::new));
    }
}
