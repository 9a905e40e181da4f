package nl.drieluik.clips.media;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;

/** Who came to an address: the system takes a call before anybody looks, so none that came is missed. */
final class Askers {

    private Askers() {}

    /** How many there were since the last look; the server's time-out is short. */
    static int of(ServerSocket server) throws IOException {
        for (int count = 0; ; count++) {
            try {
                server.accept().close();
            } catch (SocketTimeoutException nobody) {
                return count;
            }
        }
    }
}
