package nl.drieluik.common;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Has the pool let go of a connection to an H2 that a full disk closed. It tests none that was in use half a second
 * ago, so a busy server would keep it for ever, and H2 opens again only for a new one.
 */
public class ClosedDatabase implements SQLExceptionOverride {

    /** H2's "database has been closed" and "is already closed": no states that the pool knows. */
    private static final Set<String> CLOSED = Set.of("90098", "90121");

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CLOSED.contains(String.valueOf(failure.getSQLState())) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
