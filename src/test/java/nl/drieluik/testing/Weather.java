package nl.drieluik.testing;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * How a line behaves.
 *
 * @param delay that every byte takes, each way
 * @param stall how long it stands still at most, each time; nothing is lost
 * @param untilStall how long it goes well between two of those, on average
 * @param untilCut how long connections live, on average; zero where they are never cut
 * @param seed makes the moments of a line; lines with other seeds stall at other moments
 * @param bytesPerSecond that go through in each direction, all connections together; 0 for as many as come
 */
public record Weather(
        Duration delay, Duration stall, Duration untilStall, Duration untilCut, long seed, long bytesPerSecond) {

    private static final long TEN_MEGABITS = 10_000_000 / 8;

    public Weather(Duration delay, Duration stall, Duration untilStall, Duration untilCut, long seed) {
        this(delay, stall, untilStall, untilCut, seed, 0);
    }

    /** Nothing in the way. */
    public static Weather good() {
        return new Weather(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0);
    }

    /** A round trip takes this long. */
    public static Weather far(Duration roundTrip) {
        return new Weather(roundTrip.dividedBy(2), Duration.ZERO, Duration.ZERO, Duration.ZERO, 0);
    }

    /** The wifi of a school: 300 ms there and back, 10 Mbit/s, stalls of 0.2 to 1 s, cut every 20 s. */
    public static Weather stormy(long seed) {
        return new Weather(
                Duration.ofMillis(150),
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                seed,
                TEN_MEGABITS);
    }

    /** The same so many times faster: as many bytes between two cuts, and on their way at once, in less time. */
    public Weather hurried(int times) {
        return new Weather(
                delay.dividedBy(times),
                stall.dividedBy(times),
                untilStall.dividedBy(times),
                untilCut.dividedBy(times),
                seed,
                bytesPerSecond * times);
    }

    public Weather cutEvery(Duration average) {
        return new Weather(delay, stall, untilStall, average, seed, bytesPerSecond);
    }

    public Weather upTo(long most) {
        return new Weather(delay, stall, untilStall, untilCut, seed, most);
    }

    /** How many bytes are on their way at once, at most. */
    long onTheWay() {
        return bytesPerSecond == 0 ? Long.MAX_VALUE : bytesPerSecond * delay.toMillis() / 1000;
    }

    boolean stalls() {
        return stall.isPositive();
    }

    boolean cuts() {
        return untilCut.isPositive();
    }

    /** Nanoseconds between cuts, without end. */
    Iterable<Long> untilCuts() {
        return around(untilCut, new Random(seed))::iterator;
    }

    /** Nanoseconds between stalls, without end. */
    LongStream untilStalls() {
        return around(untilStall, new Random(seed + 1));
    }

    /** Nanoseconds that stalls take, without end: a fifth of the longest, or more. */
    LongStream lengths() {
        var longest = stall.toNanos();
        return new Random(seed + 2).longs(longest / 5, longest + 1);
    }

    /** From half to one and a half times the average. */
    private static LongStream around(Duration average, Random random) {
        return random.longs(average.toNanos() / 2, average.toNanos() * 3 / 2 + 1);
    }
}
