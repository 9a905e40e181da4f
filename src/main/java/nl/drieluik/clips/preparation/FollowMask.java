package nl.drieluik.clips.preparation;

import nl.drieluik.clips.FollowOrder;
import nl.drieluik.clips.FollowTicket;
import nl.drieluik.clips.MaskBench;
import nl.drieluik.clips.Overtaken;
import nl.drieluik.clips.media.MediaRefused;
import nl.drieluik.clips.media.Tracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Follows what is under one mask. It may be killed anywhere: what was found is kept, and the rest followed again. */
@Component
class FollowMask {

    private static final Logger log = LoggerFactory.getLogger(FollowMask.class);

    private final MaskBench bench;
    private final Tracker tracker;
    private final Storeroom storeroom;
    private final WorkFolders folders;

    FollowMask(MaskBench bench, Tracker tracker, Storeroom storeroom, WorkFolders folders) {
        this.bench = bench;
        this.tracker = tracker;
        this.storeroom = storeroom;
        this.folders = folders;
    }

    void run(FollowTicket ticket) throws InterruptedException {
        var order = bench.take(ticket);
        if (order.isEmpty()) {
            return;
        }
        try {
            follow(ticket, order.get());
        } catch (Overtaken overtaken) {
            log.debug("Following {} has been overtaken", ticket);
        } catch (MediaRefused refused) {
            log.warn("Mask {} cannot be followed: {}", ticket, refused.getMessage());
            bench.fail(ticket);
        } finally {
            folders.clear(ticket.toString());
        }
    }

    private void follow(FollowTicket ticket, FollowOrder order) throws InterruptedException {
        var folder = folders.open(ticket.toString());
        var video = storeroom.file(order.video(), folder.resolve("recording"));
        var followed = tracker.follow(
                video,
                order.boxes(),
                order.stretch(),
                folder,
                (more, percent) -> bench.followed(ticket, more, percent));
        bench.finish(ticket, followed.path(), followed.lostAtMs());
    }
}
