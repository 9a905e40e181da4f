package nl.drieluik.clips.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.drieluik.common.OutOfReach;

/** The store does not answer, or says itself that it cannot at the moment. */
public class StoreAway extends UncheckedIOException implements OutOfReach {

    StoreAway(IOException cause) {
        super(cause);
    }
}
