package nl.drieluik.testing;

import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;

/** One direction of a connection. A reader that does not keep up holds back the writer, as TCP does. */
final class Pipe {

    private static final int PARCEL_BYTES = 16 * 1024;
    private static final int MOST_PARCELS = 256;
    private static final Parcel END = new Parcel(new byte[0], 0);

    private final Socket from;
    private final Socket to;
    private final Weather weather;
    private final Stalls stalls;
    private final Throughput throughput;
    private final Fate fate;
    private final BlockingQueue<Parcel> parcels;

    Pipe(Socket from, Socket to, Weather weather, Stalls stalls, Throughput throughput, Fate fate) {
        this.from = from;
        this.to = to;
        this.weather = weather;
        this.stalls = stalls;
        this.throughput = throughput;
        this.fate = fate;
        this.parcels = new ArrayBlockingQueue<>((int) Math.clamp(weather.onTheWay() / PARCEL_BYTES, 1, MOST_PARCELS));
    }

    /** What becomes of the bytes in one of these. */
    interface Fate {

        /** So many have come in, whether they get through or not. */
        void entered(int bytes);

        /** So many are through. */
        void through(int bytes);

        /** Whether nothing goes through any more, without an end. */
        boolean isStranded();
    }

    /** @param due by {@link System#nanoTime} */
    private record Parcel(byte[] bytes, long due) {}

    void open(Runnable atTheEnd) {
        Thread.startVirtualThread(this::read);
        Thread.startVirtualThread(() -> {
            write();
            if (!fate.isStranded()) {
                atTheEnd.run();
            }
        });
    }

    private void read() {
        var buffer = new byte[PARCEL_BYTES];
        try {
            for (var count = from.getInputStream().read(buffer);
                    count >= 0 && !fate.isStranded();
                    count = from.getInputStream().read(buffer)) {
                fate.entered(count);
                var due = System.nanoTime() + weather.delay().toNanos();
                parcels.put(new Parcel(Arrays.copyOf(buffer, count), due));
            }
        } catch (IOException cut) {
            // An end as well.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
    }

    private void end() {
        try {
            parcels.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            for (var parcel = parcels.take(); parcel != END && !fate.isStranded(); parcel = parcels.take()) {
                waitUntil(parcel.due());
                waitUntil(stalls.through(System.nanoTime()));
                waitUntil(throughput.through(System.nanoTime(), parcel.bytes().length));
                to.getOutputStream().write(parcel.bytes());
                fate.through(parcel.bytes().length);
            }
        } catch (IOException cut) {
            parcels.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void waitUntil(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
