package nl.drieluik.clips.upload;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.drieluik.clips.ClipArrivals;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.CuttingRoom;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the books of uploads. An upload is there for nobody but its owner. */
@Component
@Transactional
class UploadDesk {

    private final Uploads uploads;
    private final ClipArrivals arrivals;
    private final CuttingRoom cuttingRoom;
    private final UploadSettings settings;
    private final Clock clock;

    UploadDesk(Uploads uploads, ClipArrivals arrivals, CuttingRoom cuttingRoom, UploadSettings settings, Clock clock) {
        this.uploads = uploads;
        this.arrivals = arrivals;
        this.cuttingRoom = cuttingRoom;
        this.settings = settings;
        this.clock = clock;
    }

    Upload open(Viewer viewer, long length, UploadMetadata metadata, String asWritten) {
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

    /** To be called when so many bytes are safely on the disk. With the last one the clip has arrived. */
    Upload advance(ClipId clip, long offset) {
        var upload = uploads.findById(clip).orElseThrow(NotFound::new);
        var wasComplete = upload.isComplete();
        upload.advanceTo(offset, nextExpiry());
        if (upload.isComplete() && !wasComplete) {
            arrivals.complete(clip);
        }
        return upload;
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

    /** Forgets what nobody went on with. */
    void expire() {
        uploads.findByExpiresAtBefore(clock.instant()).stream()
                .filter(upload -> !upload.isComplete())
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

    private Instant nextExpiry() {
        return clock.instant().plus(settings.keep());
    }
}
