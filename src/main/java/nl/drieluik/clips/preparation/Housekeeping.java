package nl.drieluik.clips.preparation;

import nl.drieluik.clips.Remains;
import nl.drieluik.clips.RestOfRecordings;
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
    private final RestOfRecordings rest;

    Housekeeping(
            Remains remains, Storeroom storeroom, ReceivedFiles received, Workbench workbench, RestOfRecordings rest) {
        this.remains = remains;
        this.storeroom = storeroom;
        this.received = received;
        this.workbench = workbench;
        this.rest = rest;
    }

    void clearRemains() {
        for (var keys = remains.due(); !keys.isEmpty(); keys = remains.due()) {
            keys.forEach(storeroom::delete);
            remains.gone(keys);
        }
    }

    /**
     * Uploads that nobody goes on with, bytes that have no clip, recordings whose term is over, objects that are due.
     * May be done at any time.
     */
    public void tidy() {
        received.tidy();
        received.clips().stream().filter(workbench::hasOriginal).forEach(received::discard);
        rest.nearlyOver().forEach(rest::letGoWhenOver);
        clearRemains();
    }
}
