package nl.drieluik.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from one device to a server on this machine, in any {@link Weather}: a TCP proxy whose bytes come late, stand
 * still for a moment or are cut off. The same seed gives the same weather.
 */
public final class SchoolLine implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final Weather weather;
    private final Stalls stalls;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    private SchoolLine(ServerSocket door, int target, Weather weather) {
        this.door = door;
        this.target = target;
        this.weather = weather;
        this.stalls = new Stalls(weather);
    }

    /** Opens a way to this port of this machine. */
    public static SchoolLine to(int port, Weather weather) {
        try {
            var line = new SchoolLine(new ServerSocket(0, 64, InetAddress.getLoopbackAddress()), port, weather);
            Thread.startVirtualThread(line::accept);
            if (weather.cuts()) {
                Thread.startVirtualThread(line::cutNowAndThen);
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Ends all connections without a word; new ones get through. */
    public void cut() {
        sockets.forEach(SchoolLine::end);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            cut();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closedOrRefused) {
                // Whoever asked meets an ended connection, as behind any proxy.
            }
        }
    }

    private void connect(Socket near) throws IOException {
        sockets.add(near);
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(far);
            carry(near, far);
            carry(far, near);
        } catch (IOException refused) {
            end(near);
            throw refused;
        }
    }

    private void carry(Socket from, Socket to) throws IOException {
        from.setTcpNoDelay(true);
        new Pipe(from, to, weather, stalls).open(() -> {
            end(from);
            end(to);
            sockets.remove(from);
            sockets.remove(to);
        });
    }

    private void cutNowAndThen() {
        for (var pause : weather.untilCuts()) {
            if (door.isClosed()) {
                return;
            }
            Pipe.waitUntil(System.nanoTime() + pause);
            cut();
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyEnded) {
            // That is what was wanted.
        }
    }
}
