package nl.drieluik.notifications.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/**
 * What one reader of one stream is told. A controller that returns one opens that stream. All is called by the stream's
 * own thread, one after the other; each call looks for itself what is new, so a slow reader needs no queue and holds up
 * nobody.
 */
public interface Telling {

    /** How long the stream may be silent. */
    Duration heartbeat();

    /** What makes it look again. Asked for anew after each look, since one may lead to another. */
    Set<Topic> topics();

    /** The first words. */
    void begin(EventWriter out) throws IOException;

    /**
     * Tells what is new.
     *
     * @return whether the reader may go on listening
     */
    boolean tell(EventWriter out) throws IOException;

    /** The reader is gone, or was let go. */
    default void end() {}
}
