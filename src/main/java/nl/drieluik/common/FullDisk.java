package nl.drieluik.common;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises that there is no room left, whoever met it: Java, the database, or a program that we started. */
public final class FullDisk {

    private static final String POSTGRESQL_DISK_FULL = "53100";

    /** As the C library and Windows say it; Java and ffmpeg pass it on. */
    private static final List<String> WORDS =
            List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    private static final int DEEPEST = 30;

    private FullDisk() {}

    /** Whether this failed for want of room, somewhere down its causes. */
    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(FullDisk::saysSo);
    }

    /** Whether a program's complaint says so. */
    public static boolean isMeantBy(@Nullable String complaint) {
        return complaint != null && WORDS.stream().anyMatch(complaint::contains);
    }

    private static boolean saysSo(Throwable cause) {
        var database = cause instanceof SQLException sql && POSTGRESQL_DISK_FULL.equals(sql.getSQLState());
        return database || isMeantBy(cause.getMessage());
    }
}
