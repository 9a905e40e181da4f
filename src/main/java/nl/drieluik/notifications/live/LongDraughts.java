package nl.drieluik.notifications.live;

import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;

/**
 * Gives a connection that brings a large body a large buffer to read it with: Tomcat reads no more at once than its
 * buffer holds, and with the {@link SlimConnections slim} one an upload would be a million calls of the system for each
 * gigabyte.
 */
final class LongDraughts extends Http11Processor {

    /** In bytes. A body that is shorter is not worth the memory. */
    private static final int DRAUGHT = 64 << 10;

    LongDraughts(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
        super(protocol, adapter);
    }

    /** Asked for when the headers have been read, and nothing of the body but what came along with them. */
    @Override
    public Adapter getAdapter() {
        if (request.getContentLengthLong() > DRAUGHT) {
            getSocketWrapper().getSocketBufferHandler().expand(DRAUGHT);
        }
        return super.getAdapter();
    }
}
