package nl.drieluik.clips.upload;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.drieluik.clips.ClipArrivals;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.CuttingRoom;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.jobs.JobQueue;
import nl.drieluik.common.jobs.NodeName;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the books of uploads. An upload is there for nobody but its owner. */
@Component
@Transactional
class UploadDesk {

    /** The job that makes one object of what came in parts. */
    static final TaskDescriptor<Void> ASSEMBLY = TaskDescriptor.of("assemble-upload");

    private final Uploads uploads;
    private final ClipArrivals arrivals;
    private final CuttingRoom cuttingRoom;
    private final JobQueue jobs;
    private final UploadSettings settings;
    private final String node;
    private final Clock clock;

    UploadDesk(
            Uploads uploads,
            ClipArrivals arrivals,
            CuttingRoom cuttingRoom,
            JobQueue jobs,
            UploadSettings settings,
            NodeName node,
            Clock clock) {
        this.uploads = uploads;
        this.arrivals = arrivals;
        this.cuttingRoom = cuttingRoom;
        this.jobs = jobs;
        this.settings = settings;
        this.node = node.name();
        this.clock = clock;
    }

    Upload open(Viewer viewer, @Nullable Long length, UploadMetadata metadata, String asWritten) {
        var clip = arrivals.expect(viewer, metadata.title(), metadata.learningQuestion());
        return uploads.save(new Upload(clip, viewer.person(), length, asWritten, nextExpiry()));
    }

    @Transactional(readOnly = true)
    Upload find(Viewer viewer, ClipId clip) {
        return uploads.findById(clip)
                .filter(upload -> viewer.is(upload.owner()))
                .filter(upload -> upload.isComplete() || upload.expiresAt().isAfter(clock.instant()))
                .orElseThrow(NotFound::new);
    }

    /** Begins a request's work on it; whoever held it before is not heard any more. */
    Hold take(ClipId clip, long offset, Reach reach) {
        var upload = locked(clip);
        if (upload.offset() != offset) {
            throw UploadRefused.wrongOffset(upload.offset());
        }
        if (!upload.allows(reach)) {
            throw UploadRefused.busy();
        }
        return upload.beHeldBy(node, reach);
    }

    /**
     * The upload, locked.
     *
     * @throws UploadRefused when somebody else holds it by now
     */
    Upload held(Hold hold) {
        var upload = locked(hold.clip());
        if (!upload.isHeldBy(hold)) {
            throw UploadRefused.busy();
        }
        return upload;
    }

    /** So much is safe. With the last byte the clip has arrived, or is assembled first. */
    Upload advance(Hold hold, Tray.Settled safe) {
        var upload = held(hold);
        var wasComplete = upload.isComplete();
        safe.books().run();
        upload.advanceTo(safe.offset(), hold.reach(), nextExpiry());
        if (upload.isComplete() && !wasComplete) {
            arrived(hold.clip(), safe.assembled());
        }
        return upload;
    }

    /** The request that had this hold has ended. */
    void release(Hold hold) {
        uploads.findLockedByClip(hold.clip())
                .filter(upload -> upload.isHeldBy(hold))
                .ifPresent(Upload::release);
    }

    /** Bytes keep coming to this holder. */
    void beat(Hold hold) {
        uploads.findLockedByClip(hold.clip())
                .filter(upload -> upload.isHeldBy(hold))
                .ifPresent(Upload::beat);
    }

    /** How often the node that holds it has heard its client; empty when no other node does. */
    @Transactional(readOnly = true)
    Optional<Integer> beatsElsewhere(ClipId clip) {
        return uploads.findById(clip)
                .filter(upload -> upload.holder() != null && !node.equals(upload.holder()))
                .map(Upload::beats);
    }

    /** It is refused while it arrives. */
    void drop(ClipId clip) {
        arrivals.abandon(clip);
    }

    /** Ends the upload; its clip disappears with it, also when it had arrived. */
    void terminate(Viewer viewer, ClipId clip) {
        find(viewer, clip);
        cuttingRoom.delete(viewer, clip);
    }

    /** Forgets what nobody went on with; not what somebody goes on with at this moment. */
    void expire() {
        uploads.findExpired(clock.instant()).stream()
                .flatMap(clip -> uploads.findLockedByClip(clip).stream())
                .filter(upload -> !upload.isComplete() && upload.expiresAt().isBefore(clock.instant()))
                .forEach(upload -> arrivals.abandon(upload.clip()));
    }

    /** How far this clip has come, for its owner. */
    @Transactional(readOnly = true)
    Optional<Upload> unfinished(ClipId clip) {
        return uploads.findById(clip).filter(upload -> !upload.isComplete());
    }

    @Transactional(readOnly = true)
    boolean knows(ClipId clip) {
        return uploads.existsById(clip);
    }

    private void arrived(ClipId clip, boolean assembled) {
        if (assembled) {
            arrivals.complete(clip);
        } else {
            jobs.add(ASSEMBLY, clip.toString());
        }
    }

    private Upload locked(ClipId clip) {
        return uploads.findLockedByClip(clip).orElseThrow(NotFound::new);
    }

    private Instant nextExpiry() {
        return clock.instant().plus(settings.keep());
    }
}
