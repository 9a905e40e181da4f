package nl.drieluik.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The way from one device to a server on this machine, in any {@link Weather}: a TCP proxy whose bytes come late, stand
 * still for a moment or are cut off. The same seed gives the same weather.
 */
public final class SchoolLine implements AutoCloseable {

    private static final int SOCKET_BYTES = 64 * 1024;

    private final ServerSocket door;
    private volatile int target;
    private volatile boolean blocked;
    private volatile long mostDown = Long.MAX_VALUE;
    private final Weather weather;
    private final Stalls stalls;
    private final Throughput up;
    private final Throughput down;
    private final AtomicLong entered = new AtomicLong();
    private final AtomicInteger cuts = new AtomicInteger();

    /** Grows when the device moves to another one. */
    private final AtomicInteger network = new AtomicInteger();

    private final Set<Socket> stranded = ConcurrentHashMap.newKeySet();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    private SchoolLine(ServerSocket door, int target, Weather weather) {
        this.door = door;
        this.target = target;
        this.weather = weather;
        this.stalls = new Stalls(weather);
        this.up = new Throughput(weather);
        this.down = new Throughput(weather);
    }

    /** Opens a way to this port of this machine. */
    public static SchoolLine to(int port, Weather weather) {
        try {
            var line = new SchoolLine(door(), port, weather);
            Thread.startVirtualThread(line::accept);
            if (weather.cuts()) {
                Thread.startVirtualThread(line::cutNowAndThen);
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What waits in the sockets' own buffers is on no line yet, so these are small. */
    private static ServerSocket door() throws IOException {
        var door = new ServerSocket();
        door.setReceiveBufferSize(SOCKET_BYTES);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        return door;
    }

    public int port() {
        return door.getLocalPort();
    }

    /** How many bytes the device has sent into it, those that were lost in a cut included. */
    public long entered() {
        return entered.get();
    }

    /** How often it has been cut. */
    public int cuts() {
        return cuts.get();
    }

    /** Leads to another port from now on, as an address does whose server was started anew. */
    public void leadTo(int port) {
        target = port;
    }

    /** All connections carry nothing from now on, and neither end is told; new ones get through. */
    public void strand() {
        network.incrementAndGet();
        stranded.addAll(sockets);
        sockets.clear();
    }

    /** Ends all connections without a word; new ones get through. */
    public void cut() {
        cuts.incrementAndGet();
        sockets.forEach(SchoolLine::end);
    }

    /** Ends all connections, and each new one, until it is opened again: who is at its end seems to be away. */
    public void block() {
        blocked = true;
        cut();
    }

    /**
     * Ends all connections; on each new one so many bytes come back, or a few more, and then nothing, without an end:
     * who is there takes requests and does not answer, or not to the end.
     */
    public void hangAfter(long bytes) {
        mostDown = bytes;
        cut();
    }

    /** Lets connections through again; those that hang are ended. */
    public void open() {
        blocked = false;
        if (mostDown < Long.MAX_VALUE) {
            mostDown = Long.MAX_VALUE;
            cut();
        }
    }

    /** How many connections the device has open at this moment. */
    public int connections() {
        return (int) sockets.stream()
                .filter(socket -> socket.getLocalPort() == port())
                .count();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            cut();
            stranded.forEach(SchoolLine::end);
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
            if (blocked) {
                throw new ConnectException("Blocked");
            }
            var far = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(far);
            carry(near, far, up, new Passage(entered, Long.MAX_VALUE));
            carry(far, near, down, new Passage(new AtomicLong(), mostDown));
        } catch (IOException refused) {
            end(near);
            sockets.remove(near);
            throw refused;
        }
    }

    private void carry(Socket from, Socket to, Throughput throughput, Pipe.Fate fate) throws IOException {
        from.setTcpNoDelay(true);
        new Pipe(from, to, weather, stalls, throughput, fate).open(() -> {
            end(from);
            end(to);
            sockets.remove(from);
            sockets.remove(to);
        });
    }

    /** One direction of a connection, in the network of its beginning. */
    private final class Passage implements Pipe.Fate {

        private final int own = network.get();
        private final AtomicLong counted;
        private final AtomicLong left;

        /** @param most so many bytes, or a few more, get through */
        Passage(AtomicLong counted, long most) {
            this.counted = counted;
            this.left = new AtomicLong(most);
        }

        @Override
        public void entered(int bytes) {
            counted.addAndGet(bytes);
        }

        @Override
        public void through(int bytes) {
            left.addAndGet(-bytes);
        }

        @Override
        public boolean isStranded() {
            return network.get() != own || left.get() <= 0;
        }
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
