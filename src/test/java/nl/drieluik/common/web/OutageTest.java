package nl.drieluik.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import nl.drieluik.common.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "/data/db: No space left on device", "Disk quota exceeded"})
    void aFullDiskIsRecognisedHoweverDeep(String words) {
        var failure = new IllegalStateException(new UncheckedIOException(new IOException(words)));
        assertThat(Outage.in(failure)).contains(ProblemCode.NO_ROOM_LEFT);
    }

    @Test
    void aDatabaseWithoutRoomIsAFullDisk() {
        assertThat(Outage.in(database("53100"))).contains(ProblemCode.NO_ROOM_LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "90098", "90121"})
    void aDatabaseThatIsAwayComesBack(String state) {
        assertThat(Outage.in(database(state))).contains(ProblemCode.STORAGE_AWAY);
    }

    @Test
    void aMistakeOfOursIsNoOutage() {
        assertThat(Outage.in(database("42P01"))).isEmpty();
        assertThat(Outage.in(new IllegalStateException())).isEmpty();
    }

    private static Exception database(String state) {
        return new DataAccessResourceFailureException("", new SQLException("", state));
    }
}
