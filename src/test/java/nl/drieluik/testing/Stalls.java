package nl.drieluik.testing;

import java.util.PrimitiveIterator;

/** When a line stands still: for all its connections at once, as when a device loses its wifi for a moment. */
final class Stalls {

    private final boolean any;
    private final PrimitiveIterator.OfLong pauses;
    private final PrimitiveIterator.OfLong lengths;
    private long from;
    private long to;

    Stalls(Weather weather) {
        this.any = weather.stalls();
        this.pauses = weather.untilStalls().iterator();
        this.lengths = weather.lengths().iterator();
        this.to = System.nanoTime();
        if (any) {
            next();
        }
    }

    /** The first moment from this one on at which bytes go through, by {@link System#nanoTime}. */
    synchronized long through(long moment) {
        while (any && moment >= to) {
            next();
        }
        return any && moment >= from ? to : moment;
    }

    private void next() {
        from = to + pauses.nextLong();
        to = from + lengths.nextLong();
    }
}
