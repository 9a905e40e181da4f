package nl.drieluik.notifications.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A connection that only listens, beside the pool: one that is lent to a transaction now and then would miss most. */
final class PostgresLine implements AutoCloseable {

    static final String CHANNEL = "drieluik";

    /** How long the line may be silent before it is asked whether it is still there; milliseconds. */
    private static final int SILENCE = 5_000;

    private static final int ANSWER_SECONDS = 5;

    private final Connection connection;
    private final PGConnection notifications;

    private PostgresLine(Connection connection) throws SQLException {
        this.connection = connection;
        this.notifications = connection.unwrap(PGConnection.class);
    }

    /** What is told from now on is heard. */
    static PostgresLine open(JdbcConnectionDetails where) throws SQLException {
        var connection = DriverManager.getConnection(where.getJdbcUrl(), properties(where));
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            return new PostgresLine(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Properties properties(JdbcConnectionDetails where) {
        var properties = new Properties();
        set(properties, PGProperty.USER, where.getUsername());
        set(properties, PGProperty.PASSWORD, where.getPassword());
        set(properties, PGProperty.TCP_KEEP_ALIVE, "true");
        set(properties, PGProperty.APPLICATION_NAME, "drieluik bell");
        return properties;
    }

    private static void set(Properties properties, PGProperty property, @Nullable String wanted) {
        if (wanted != null) {
            property.set(properties, wanted);
        }
    }

    /**
     * Waits for what is told, for a while.
     *
     * @throws SQLException when the line is down, also when nobody said so: a database that vanished does not hang up
     */
    List<String> await() throws SQLException {
        var told = notifications.getNotifications(SILENCE);
        if (told.length == 0 && !connection.isValid(ANSWER_SECONDS)) {
            throw new SQLNonTransientConnectionException("The database does not answer");
        }
        return Stream.of(told).map(PGNotification::getParameter).toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
