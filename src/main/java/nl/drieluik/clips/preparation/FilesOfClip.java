package nl.drieluik.clips.preparation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.PreparationClaim;
import nl.drieluik.clips.PreparationOrder;
import nl.drieluik.clips.RungLedger;
import nl.drieluik.clips.Workbench;
import nl.drieluik.clips.media.Footage;
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

/** Has the files of a clip made, brings them to the store and reports them, in the order in which they are needed. */
@Component
class FilesOfClip {

    private static final Logger log = LoggerFactory.getLogger(FilesOfClip.class);

    private final Workbench workbench;
    private final RungLedger ledger;
    private final ReceivedFiles received;
    private final Storeroom storeroom;
    private final Probe probe;
    private final Preparation preparation;
    private final ApplicationEventPublisher events;

    FilesOfClip(
            Workbench workbench,
            RungLedger ledger,
            ReceivedFiles received,
            Storeroom storeroom,
            Probe probe,
            Preparation preparation,
            ApplicationEventPublisher events) {
        this.workbench = workbench;
        this.ledger = ledger;
        this.received = received;
        this.storeroom = storeroom;
        this.probe = probe;
        this.preparation = preparation;
        this.events = events;
    }

    void make(PreparationOrder order, Path folder) throws InterruptedException {
        var report = new Report(order.claim(), workbench, ledger, storeroom, events);
        var video = order.video();
        if (video != null) {
            var file = storeroom.file(video, folder.resolve("video"));
            makeSmaller(order.claim(), file, probe.look(file), folder, report);
        } else {
            makeAll(order, folder, report);
        }
    }

    private void makeAll(PreparationOrder order, Path folder, Report report) throws InterruptedException {
        var source = source(order, folder);
        var piece = order.piece();
        var span = piece == null ? null : new Span(piece.fromMs(), piece.toMs());
        var prepared = preparation.prepare(source, probe.look(source), span, order.veil(), folder, report);
        var files = files(order.claim(), prepared);
        if (order.original() == null) {
            files.add(storeroom.putOriginal(source));
        }
        if (!prepared.more()) {
            workbench.finish(order.claim(), files);
            received.discard(order.clip());
            return;
        }
        workbench.watchable(order.claim(), files);
        received.discard(order.clip());
        makeSmaller(order.claim(), prepared.video().path(), prepared.footage(), folder, report);
    }

    /** The clip can be watched without these: should they be impossible, it is ready as it is. */
    private void makeSmaller(PreparationClaim claim, Path video, Footage footage, Path folder, Report report)
            throws InterruptedException {
        try {
            preparation.prepareSmaller(video, footage, folder, report);
        } catch (MediaRefused refused) {
            if (refused.forWantOfRoom()) {
                throw refused;
            }
            log.warn("No smaller sizes of {}: {}", claim, refused.getMessage());
        }
        workbench.finish(claim, List.of());
    }

    private Path source(PreparationOrder order, Path folder) {
        if (order.original() != null) {
            return storeroom.file(order.original(), folder.resolve("original"));
        }
        return received.file(order.clip())
                .orElseThrow(() -> new IllegalStateException("The bytes of " + order.claim() + " are not here"));
    }

    /** The video itself is in the store since it could be played. */
    private List<ClipFile> files(PreparationClaim claim, Prepared prepared) {
        return new ArrayList<>(storeroom.put(
                claim.generation(),
                Map.of(
                        FileRole.POSTER, prepared.poster(),
                        FileRole.SPRITE, prepared.sprite(),
                        FileRole.STORYBOARD, prepared.storyboard(),
                        FileRole.WAVEFORM, prepared.waveform())));
    }
}
