package nl.drieluik.common;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Has the pool let go of a connection to an H2 that a full disk closed. It tests none that was in use half a second
 * ago, so a busy server would keep it for ever, and H2 opens again only for a new one.
 *
 * <p>A connection that waited too long for a lock stays: it may be the one that made the tables, and without that H2
 * 2.4 finds every check of a column invalid until it is opened again.
 */
public class ClosedDatabase implements SQLExceptionOverride {

    /** H2's "database has been closed" and "is already closed": no states that the pool knows. */
    private static final Set<String> CLOSED = Set.of("90098", "90121");

    /** H2's "timeout trying to lock table". */
    private static final String LOCKED = "HYT00";

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (LOCKED.equals(failure.getSQLState())) {
            return Override.DO_NOT_EVICT;
        }
        return CLOSED.contains(String.valueOf(failure.getSQLState())) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
