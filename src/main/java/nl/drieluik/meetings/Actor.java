package nl.drieluik.meetings;

import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks something of a meeting.
 *
 * @param person nobody when it is a board
 */
record Actor(@Nullable PersonId person) {

    static final Actor BOARD = new Actor(null);

    boolean isBoard() {
        return person == null;
    }

    boolean is(@Nullable PersonId other) {
        return person != null && person.equals(other);
    }
}
