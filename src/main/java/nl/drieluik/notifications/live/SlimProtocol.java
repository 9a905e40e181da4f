package nl.drieluik.notifications.live;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 as ever, with a smaller buffer for what an answer says before it is sent. Tomcat makes it by its name. */
public final class SlimProtocol extends Http11NioProtocol {

    /** In bytes, and as many characters beside them: by default 8 KB, and so 24 KB for each open stream. */
    @Override
    public int getDesiredBufferSize() {
        return 2048;
    }

    @Override
    protected Processor createProcessor() {
        return new LongDraughts(this, getAdapter());
    }
}
