package nl.drieluik.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ClosedDatabaseTest {

    private final SQLExceptionOverride pool = new ClosedDatabase();

    @Test
    void aConnectionToAClosedDatabaseIsLetGo() {
        assertThat(pool.adjudicate(failure("90098"))).isEqualTo(SQLExceptionOverride.Override.MUST_EVICT);
    }

    @Test
    void oneThatWaitedForALockMayHaveMadeTheTablesAndStays() {
        assertThat(pool.adjudicate(failure("HYT00"))).isEqualTo(SQLExceptionOverride.Override.DO_NOT_EVICT);
    }

    @Test
    void allElseIsForThePoolToJudge() {
        assertThat(pool.adjudicate(failure("08006"))).isEqualTo(SQLExceptionOverride.Override.CONTINUE_EVICT);
    }

    private static SQLException failure(String state) {
        return new SQLException("", state);
    }
}
