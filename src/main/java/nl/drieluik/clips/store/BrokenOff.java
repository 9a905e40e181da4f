package nl.drieluik.clips.store;

import java.io.IOException;
import nl.drieluik.common.OutOfReach;

/** The store ended in the middle of an object, or said nothing more. */
class BrokenOff extends IOException implements OutOfReach {

    BrokenOff(IOException cause) {
        super("S3: " + cause.getMessage(), cause);
    }
}
