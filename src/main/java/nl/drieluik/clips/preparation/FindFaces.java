package nl.drieluik.clips.preparation;

import nl.drieluik.clips.FaceTicket;
import nl.drieluik.clips.MaskBench;
import nl.drieluik.clips.media.Tracker;
import org.springframework.stereotype.Component;

/** Looks for faces in one piece, to suggest them to its owner. */
@Component
class FindFaces {

    private final MaskBench bench;
    private final Tracker tracker;
    private final RecordingLooks looks;

    FindFaces(MaskBench bench, Tracker tracker, RecordingLooks looks) {
        this.bench = bench;
        this.tracker = tracker;
        this.looks = looks;
    }

    void run(FaceTicket ticket) throws InterruptedException {
        var order = bench.take(ticket);
        if (order.isPresent()) {
            find(ticket, order.get());
        }
    }

    private void find(FaceTicket ticket, MaskBench.FaceOrder order) throws InterruptedException {
        RecordingLooks.Look look = (video, folder) -> bench.finish(
                ticket,
                tracker.findFaces(video, order.stretch(), folder, percent -> bench.progressed(ticket, percent)));
        looks.take("faces-" + ticket, order.video(), look, () -> bench.fail(ticket));
    }
}
