package nl.drieluik.common;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** H2 as the application opens it, while threads are interrupted in the middle of what they ask of it. */
class InterruptedDatabaseTest {

    private static final int ROWS = 2000;
    private static final int INTERRUPTS = 30;
    /** In kilobytes, so that whoever reads must read from the file. */
    private static final String SMALL_CACHE = ";CACHE_SIZE=1024";

    @TempDir
    private Path data;

    private String url;

    @BeforeEach
    void aDatabaseLargerThanItsCache() throws SQLException {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        url = requireNonNull(requireNonNull(settings.getObject()).getProperty("spring.datasource.url"))
                .replace("${drieluik.data}", data.toAbsolutePath().toString());
        try (var connection = open()) {
            run(connection, "create table page (id integer primary key, text varchar(20000))");
            run(connection, "insert into page select \"X\", repeat('zo ', 5000) from system_range(1, " + ROWS + ")");
            run(connection, "create table note (id integer primary key)");
        }
    }

    @Test
    void itStaysOpenAndKeepsWhatItAcknowledged() throws Exception {
        var acknowledged = ConcurrentHashMap.<Integer>newKeySet();
        try (var another = open()) {
            for (var round = 0; round < INTERRUPTS; round++) {
                var first = round * ROWS;
                var worker = Thread.startVirtualThread(() -> work(first, acknowledged));
                while (worker.isAlive() && !acknowledged.contains(first)) {
                    Thread.onSpinWait();
                }
                worker.interrupt();
                worker.join();
                readAnyPage(another);
            }
        }
        assertThat(kept()).hasSizeGreaterThanOrEqualTo(INTERRUPTS).containsAll(acknowledged);
    }

    /** Reads and writes until it is interrupted. */
    private void work(int first, Set<Integer> acknowledged) {
        try (var connection = open()) {
            for (var id = first; !Thread.currentThread().isInterrupted() && id < first + ROWS; id++) {
                run(connection, "insert into note values (" + id + ")");
                acknowledged.add(id);
                readAnyPage(connection);
            }
        } catch (SQLException interrupted) {
            // Whoever is interrupted may fail; nobody else.
        }
    }

    private Set<Integer> kept() throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from note")) {
            var ids = new HashSet<Integer>();
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
            return ids;
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url + SMALL_CACHE, "sa", "");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void readAnyPage(Connection connection) throws SQLException {
        var id = ThreadLocalRandom.current().nextInt(1, ROWS + 1);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from page where id = " + id)) {
            assertThat(rows.next()).isTrue();
        }
    }
}
