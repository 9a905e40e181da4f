package nl.drieluik.clips.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The time that one request has an upload for itself. It may be waiting for a line that is dead: so whoever comes next
 * does not interrupt it, but ends its turn. When it wakes, it finds that it may not touch the upload any more.
 */
final class Turn {

    /** A request of which nothing was heard for so long gives way. */
    static final Duration SILENCE = Duration.ofSeconds(2);

    private static final Duration LULL = Duration.ofMillis(200);
    private static final int LOOKS = 10;
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final Ticks ticks;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile long heard;
    private volatile boolean working;
    private volatile Guest guest = Guest.NOBODY;
    private long attended;
    private boolean ended;

    Turn(Ticks ticks) {
        this.ticks = ticks;
        this.heard = ticks.nanos();
    }

    /** Whoever has the turn and works in it. */
    interface Guest {

        Guest NOBODY = new Guest() {
            @Override
            public void settle(boolean last) {}

            @Override
            public void beat() {}
        };

        /** Makes what has been written safe; for the last time, or while more comes. */
        void settle(boolean last);

        /** Tells other nodes that bytes came since the last time. */
        void beat();
    }

    /** A step that nobody else may come between. */
    @FunctionalInterface
    interface Step<T> {
        T take() throws IOException;
    }

    /** @throws UploadRefused when the turn is over */
    synchronized <T> T take(Step<T> step) throws IOException {
        if (ended) {
            throw UploadRefused.busy();
        }
        working = true;
        try {
            return step.take();
        } finally {
            heard = ticks.nanos();
            working = false;
        }
    }

    void isOf(Guest working) {
        guest = working;
    }

    /** To be called now and then. */
    void attend() {
        if (isSilent()) {
            settle();
        } else if (heard != attended) {
            attended = heard;
            guest.beat();
        }
    }

    synchronized void settle() {
        if (!ended) {
            guest.settle(false);
        }
    }

    synchronized void end() {
        if (!ended) {
            ended = true;
            over.countDown();
            guest.settle(true);
        }
    }

    /** A slow disk or store is not its fault. */
    boolean isSilent() {
        return !working && ticks.nanos() - heard >= SILENCE.toNanos();
    }

    /**
     * Waits, not for long, until it is over or nothing comes. A line that was cut has often brought more than has been
     * read: who asks how far it is would be told too little, and send it again.
     */
    void awaitLull() {
        for (int looks = 0; looks < LOOKS && ticks.nanos() - heard < LULL.toNanos(); looks++) {
            if (isOverWithin(LOOK_AGAIN_MILLIS)) {
                return;
            }
        }
    }

    /** Whether it was over within so many milliseconds. */
    boolean isOverWithin(long millis) {
        try {
            return over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw UploadRefused.busy();
        }
    }
}
