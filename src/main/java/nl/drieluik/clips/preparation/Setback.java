package nl.drieluik.clips.preparation;

import java.io.UncheckedIOException;
import nl.drieluik.clips.media.MediaRefused;
import nl.drieluik.clips.store.ObjectMissing;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/**
 * A preparation ended because of the machine: its disk, the store, the database. The file is not to blame, and may be
 * tried as often as it takes.
 */
class Setback extends RuntimeException {

    Setback() {
        super("The disk is nearly full: preparing waits for room");
    }

    Setback(MediaRefused forWantOfRoom) {
        super("ffmpeg found no room on the disk", forWantOfRoom);
    }

    /** An object that is gone does not come back, and neither does a row that breaks a rule become right. */
    static boolean isMeantBy(RuntimeException failure) {
        return switch (failure) {
            case ObjectMissing gone -> false;
            case DataIntegrityViolationException wrong -> false;
            case Setback setback -> true;
            case UncheckedIOException io -> true;
            case DataAccessException database -> true;
            case TransactionException database -> true;
            default -> false;
        };
    }
}
