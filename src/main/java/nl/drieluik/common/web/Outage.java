package nl.drieluik.common.web;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drieluik.common.FullDisk;
import nl.drieluik.common.OutOfReach;
import nl.drieluik.common.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Tells what ails the machine from a mistake of ours: a disk that is full, a store or a database that is away. */
final class Outage {

    private static final int DEEPEST = 30;

    private Outage() {}

    static Optional<ProblemCode> in(Throwable failure) {
        if (FullDisk.caused(failure)) {
            return Optional.of(ProblemCode.NO_ROOM_LEFT);
        }
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(DEEPEST)
                        .anyMatch(Outage::isAway)
                ? Optional.of(ProblemCode.STORAGE_AWAY)
                : Optional.empty();
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof OutOfReach || cause instanceof SQLException sql && isAway(sql.getSQLState());
    }

    /** Class 08: no connection. 57P0x: PostgreSQL stops or starts. 90098, 90121: H2 was closed, and opens again. */
    private static boolean isAway(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P0")
                        || state.equals("90098")
                        || state.equals("90121"));
    }
}
