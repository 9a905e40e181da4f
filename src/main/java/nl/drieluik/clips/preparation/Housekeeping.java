package nl.drieluik.clips.preparation;

import nl.drieluik.clips.Remains;
import nl.drieluik.clips.Workbench;
import nl.drieluik.clips.upload.ReceivedFiles;
import org.springframework.stereotype.Component;

/** Clears away what nobody can reach any more. */
@Component
public class Housekeeping {

    private final Remains remains;
    private final Storeroom storeroom;
    private final ReceivedFiles received;
    private final Workbench workbench;

    Housekeeping(Remains remains, Storeroom storeroom, ReceivedFiles received, Workbench workbench) {
        this.remains = remains;
        this.storeroom = storeroom;
        this.received = received;
        this.workbench = workbench;
    }

    void clearRemains() {
        for (var keys = remains.due(); !keys.isEmpty(); keys = remains.due()) {
            keys.forEach(storeroom::delete);
            remains.gone(keys);
        }
    }

    /** Uploads that nobody goes on with, bytes that have no clip, objects that are due. May be done at any time. */
    public void tidy() {
        received.tidy();
        received.clips().stream().filter(workbench::hasOriginal).forEach(received::discard);
        clearRemains();
    }
}
