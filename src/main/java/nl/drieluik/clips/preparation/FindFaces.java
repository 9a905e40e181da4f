package nl.drieluik.clips.preparation;

import nl.drieluik.clips.FaceTicket;
import nl.drieluik.clips.MaskBench;
import nl.drieluik.clips.Overtaken;
import nl.drieluik.clips.media.MediaRefused;
import nl.drieluik.clips.media.Tracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for faces in one piece, to suggest them to its owner. */
@Component
class FindFaces {

    private static final Logger log = LoggerFactory.getLogger(FindFaces.class);

    private final MaskBench bench;
    private final Tracker tracker;
    private final Storeroom storeroom;
    private final WorkFolders folders;

    FindFaces(MaskBench bench, Tracker tracker, Storeroom storeroom, WorkFolders folders) {
        this.bench = bench;
        this.tracker = tracker;
        this.storeroom = storeroom;
        this.folders = folders;
    }

    void run(FaceTicket ticket) throws InterruptedException {
        var order = bench.take(ticket);
        if (order.isEmpty()) {
            return;
        }
        try {
            find(ticket, order.get());
        } catch (Overtaken overtaken) {
            log.debug("Search {} has been overtaken", ticket);
        } catch (MediaRefused refused) {
            log.warn("No faces can be looked for in {}: {}", ticket, refused.getMessage());
            bench.fail(ticket);
        } finally {
            folders.clear("faces-" + ticket);
        }
    }

    private void find(FaceTicket ticket, MaskBench.FaceOrder order) throws InterruptedException {
        var folder = folders.open("faces-" + ticket);
        var video = storeroom.file(order.video(), folder.resolve("recording"));
        var faces = tracker.findFaces(video, order.stretch(), folder, percent -> bench.progressed(ticket, percent));
        bench.finish(ticket, faces);
    }
}
