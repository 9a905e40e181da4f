package nl.drieluik.clips.preparation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.FileRole;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * One preparation from beginning to end. It holds no transaction while it works, and may be killed anywhere: done again
 * from the start it comes to the same, under new keys.
 */
@Component
class PrepareClip {

    private static final Logger log = LoggerFactory.getLogger(PrepareClip.class);

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

    /** @throws InterruptedException when the application stops; the job stays in line */
    void run(PreparationTicket ticket) throws InterruptedException {
        var order = workbench.take(ticket);
        if (order.isEmpty()) {
            return;
        }
        try {
            make(order.get(), folders.open(ticket));
        } catch (MediaRefused refused) {
            log.info("Clip {} is refused: {}", ticket.clip(), refused.getMessage());
            workbench.fail(ticket, refused.problem());
        } catch (Overtaken overtaken) {
            log.debug("Preparation {} has been overtaken", ticket);
        } finally {
            folders.clear(ticket);
        }
    }

    private void make(PreparationOrder order, Path folder) throws InterruptedException {
        var ticket = order.ticket();
        var source = source(order, folder);
        var piece = order.piece();
        var report = new Report(ticket, workbench, storeroom, events);
        var prepared = preparation.prepare(
                source,
                probe.look(source),
                piece == null ? null : new Span(piece.fromMs(), piece.toMs()),
                folder,
                report);
        var files = files(ticket, prepared);
        if (order.original() == null) {
            files.add(storeroom.putOriginal(source));
        }
        workbench.finish(ticket, files);
        received.discard(ticket.clip());
    }

    private Path source(PreparationOrder order, Path folder) {
        if (order.original() != null) {
            return storeroom.original(order.original(), folder.resolve("original"));
        }
        return received.file(order.ticket().clip())
                .orElseThrow(() -> new IllegalStateException("The bytes of " + order.ticket() + " are not here"));
    }

    /** The video itself is in the store since it could be played. */
    private List<ClipFile> files(PreparationTicket ticket, Prepared prepared) {
        var files = new ArrayList<ClipFile>();
        files.add(put(ticket, FileRole.POSTER, prepared.poster()));
        files.add(put(ticket, FileRole.SPRITE, prepared.sprite()));
        files.add(put(ticket, FileRole.STORYBOARD, prepared.storyboard()));
        files.add(put(ticket, FileRole.WAVEFORM, prepared.waveform()));
        return files;
    }

    private ClipFile put(PreparationTicket ticket, FileRole role, MediaFile file) {
        return storeroom.put(ticket.generation(), role, file);
    }
}
