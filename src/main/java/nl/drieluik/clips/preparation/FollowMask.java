package nl.drieluik.clips.preparation;

import nl.drieluik.clips.FollowOrder;
import nl.drieluik.clips.FollowTicket;
import nl.drieluik.clips.MaskBench;
import nl.drieluik.clips.media.Tracker;
import org.springframework.stereotype.Component;

/** Follows what is under one mask. It may be killed anywhere: what was found is kept, and the rest followed again. */
@Component
class FollowMask {

    private final MaskBench bench;
    private final Tracker tracker;
    private final RecordingLooks looks;

    FollowMask(MaskBench bench, Tracker tracker, RecordingLooks looks) {
        this.bench = bench;
        this.tracker = tracker;
        this.looks = looks;
    }

    void run(FollowTicket ticket) throws InterruptedException {
        var order = bench.take(ticket);
        if (order.isPresent()) {
            follow(ticket, order.get());
        }
    }

    private void follow(FollowTicket ticket, FollowOrder order) throws InterruptedException {
        RecordingLooks.Look look = (video, folder) -> {
            var followed = tracker.follow(
                    video,
                    order.boxes(),
                    order.stretch(),
                    folder,
                    (more, percent) -> bench.followed(ticket, more, percent));
            bench.finish(ticket, followed.path(), followed.lostAtMs());
        };
        looks.take(ticket.toString(), order.video(), look, () -> bench.fail(ticket));
    }
}
