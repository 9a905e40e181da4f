package nl.drieluik.testing;

import java.util.concurrent.TimeUnit;

/** How much goes through a line in one direction, of all its connections together. */
final class Throughput {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long bytesPerSecond;
    private long free = System.nanoTime();

    Throughput(Weather weather) {
        this.bytesPerSecond = weather.bytesPerSecond();
    }

    /** The moment at which so many bytes, ready at this one, are through; by {@link System#nanoTime}. */
    synchronized long through(long moment, int bytes) {
        if (bytesPerSecond == 0) {
            return moment;
        }
        free = Math.max(free, moment) + bytes * SECOND / bytesPerSecond;
        return free;
    }
}
