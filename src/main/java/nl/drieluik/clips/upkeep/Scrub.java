package nl.drieluik.clips.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.drieluik.clips.KeptObjects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads every object within a month, so that a disk's silent damage is found while there is still a backup. Keys are
 * random: an even walk through all possible keys is an even walk through the objects, however many there are.
 */
@Component
class Scrub {

    private static final Duration ROUND = Duration.ofDays(30);

    /** One run reads at most what belongs to so much time; after a standstill several runs catch up. */
    private static final Duration MOST_AT_ONCE = Duration.ofDays(1);

    /** All that the first eight digits of a key can be. */
    private static final long POSITIONS = 1L << 32;

    private static final int PAGE = 100;

    private final KeptObjects kept;
    private final Mending mending;
    private final JdbcClient database;
    private final Clock clock;

    Scrub(KeptObjects kept, Mending mending, JdbcClient database, Clock clock) {
        this.kept = kept;
        this.mending = mending;
        this.database = database;
        this.clock = clock;
    }

    private record Progress(long position, @Nullable OffsetDateTime readUpTo) {}

    void run() {
        var progress = progress();
        var now = clock.instant();
        var from = progress.readUpTo() == null ? now : progress.readUpTo().toInstant();
        var behind = shorter(Duration.between(from, now), ROUND);
        var share = shorter(behind, MOST_AT_ONCE);
        var next = progress.position() + POSITIONS * share.toMillis() / ROUND.toMillis();
        read(progress.position(), Math.min(next, POSITIONS));
        read(0, Math.max(0, next - POSITIONS));
        note(next % POSITIONS, now.minus(behind).plus(share));
    }

    private void read(long from, long to) {
        var after = text(from);
        var page = kept.files(after, text(to), PAGE);
        while (!page.isEmpty()) {
            page.forEach(mending::inspect);
            page = kept.files(page.getLast().key().objectKey(), text(to), PAGE);
        }
    }

    /** How keys from this position on begin. */
    private static String text(long position) {
        if (position >= POSITIONS) {
            return "ff/g";
        }
        var digits = "%08x".formatted(position);
        return digits.substring(0, 2) + '/' + digits;
    }

    private Progress progress() {
        return database.sql("select position, read_up_to from scrub")
                .query((row, number) -> new Progress(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .single();
    }

    private void note(long position, Instant readUpTo) {
        database.sql("update scrub set position = ?, read_up_to = ?")
                .params(position, readUpTo.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
