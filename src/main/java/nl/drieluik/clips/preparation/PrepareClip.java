package nl.drieluik.clips.preparation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.Overtaken;
import nl.drieluik.clips.PreparationClaim;
import nl.drieluik.clips.PreparationOrder;
import nl.drieluik.clips.PreparationTicket;
import nl.drieluik.clips.Workbench;
import nl.drieluik.clips.media.MediaFile;
import nl.drieluik.clips.media.MediaRefused;
import nl.drieluik.clips.media.Preparation;
import nl.drieluik.clips.media.Prepared;
import nl.drieluik.clips.media.Probe;
import nl.drieluik.clips.media.Span;
import nl.drieluik.clips.upload.ReceivedFiles;
import nl.drieluik.common.FullDisk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * One preparation from beginning to end. It holds no transaction while it works, and may be killed anywhere: done again
 * from the start it comes to the same, under new keys.
 */
@Component
class PrepareClip {

    private static final Logger log = LoggerFactory.getLogger(PrepareClip.class);

    /** What a database that was away could not be told: that these attempts do not count. */
    private final Set<PreparationClaim> owed = ConcurrentHashMap.newKeySet();

    private final Workbench workbench;
    private final ReceivedFiles received;
    private final Storeroom storeroom;
    private final WorkFolders folders;
    private final Probe probe;
    private final Preparation preparation;
    private final ApplicationEventPublisher events;

    PrepareClip(
            Workbench workbench,
            ReceivedFiles received,
            Storeroom storeroom,
            WorkFolders folders,
            Probe probe,
            Preparation preparation,
            ApplicationEventPublisher events) {
        this.workbench = workbench;
        this.received = received;
        this.storeroom = storeroom;
        this.folders = folders;
        this.probe = probe;
        this.preparation = preparation;
        this.events = events;
    }

    /**
     * Throws what failed of the machine, so that the job is done again later.
     *
     * @throws InterruptedException when the application stops; the job stays in line
     */
    void run(PreparationTicket ticket) throws InterruptedException {
        payWhatIsOwed(ticket);
        var order = workbench.take(ticket);
        if (order.isPresent()) {
            attempt(order.get());
        }
    }

    private void attempt(PreparationOrder order) throws InterruptedException {
        var claim = order.claim();
        try {
            makeOrRefuse(order);
        } catch (Overtaken overtaken) {
            log.debug("Attempt {} has been overtaken", claim);
        } catch (InterruptedException stopping) {
            workbench.putBack(claim);
            throw stopping;
        } catch (RuntimeException failure) {
            if (Setback.isMeantBy(failure)) {
                postpone(claim);
            }
            throw failure;
        }
    }

    private void makeOrRefuse(PreparationOrder order) throws InterruptedException {
        try {
            make(order, folders.open(order.claim()));
        } catch (MediaRefused refused) {
            if (FullDisk.isMeantBy(refused.getMessage())) {
                throw new Setback(refused);
            }
            log.info("Clip {} is refused: {}", order.clip(), refused.getMessage());
            workbench.fail(order.claim(), refused.problem());
        } finally {
            // Before anything is written to a database that may be waiting for this room.
            folders.clear(order.claim());
        }
    }

    private void postpone(PreparationClaim claim) {
        try {
            workbench.postpone(claim);
        } catch (DataAccessException | TransactionException databaseAway) {
            owed.add(claim);
        }
    }

    private void payWhatIsOwed(PreparationTicket ticket) {
        owed.stream().filter(claim -> claim.ticket().equals(ticket)).forEach(claim -> {
            workbench.postpone(claim);
            owed.remove(claim);
        });
    }

    private void make(PreparationOrder order, Path folder) throws InterruptedException {
        var claim = order.claim();
        var source = source(order, folder);
        var piece = order.piece();
        var report = new Report(claim, workbench, storeroom, events);
        var prepared = preparation.prepare(
                source,
                probe.look(source),
                piece == null ? null : new Span(piece.fromMs(), piece.toMs()),
                folder,
                report);
        var files = files(claim, prepared);
        if (order.original() == null) {
            files.add(storeroom.putOriginal(source));
        }
        workbench.finish(claim, files);
        received.discard(claim.clip());
    }

    private Path source(PreparationOrder order, Path folder) {
        if (order.original() != null) {
            return storeroom.original(order.original(), folder.resolve("original"));
        }
        return received.file(order.clip())
                .orElseThrow(() -> new IllegalStateException("The bytes of " + order.claim() + " are not here"));
    }

    /** The video itself is in the store since it could be played. */
    private List<ClipFile> files(PreparationClaim claim, Prepared prepared) {
        var files = new ArrayList<ClipFile>();
        files.add(put(claim, FileRole.POSTER, prepared.poster()));
        files.add(put(claim, FileRole.SPRITE, prepared.sprite()));
        files.add(put(claim, FileRole.STORYBOARD, prepared.storyboard()));
        files.add(put(claim, FileRole.WAVEFORM, prepared.waveform()));
        return files;
    }

    private ClipFile put(PreparationClaim claim, FileRole role, MediaFile file) {
        return storeroom.put(claim.generation(), role, file);
    }
}
