package nl.drieluik.notifications.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For any number of nodes on one PostgreSQL. What rings here is heard here without a detour; the other nodes hear it by
 * NOTIFY, which the database holds back until the commit.
 */
class PostgresBell implements Bell, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBell.class);

    /** How long to wait before a lost line is opened again. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Of this process alone, to know its own notifications. */
    private final String self = UUID.randomUUID().toString();

    private final JdbcConnectionDetails where;
    private final JdbcClient database;
    private final List<Ear> ears;
    private final Bell here;
    private final CountDownLatch stopped = new CountDownLatch(1);

    PostgresBell(JdbcConnectionDetails where, JdbcClient database, List<Ear> ears) {
        this.where = where;
        this.database = database;
        this.ears = ears;
        this.here = new LocalBell(ears);
        Thread.ofVirtual().name("bell").start(this::listen);
    }

    @Override
    public void ring(Topic topic) {
        database.sql("select pg_notify(?, ?)")
                .params(PostgresLine.CHANNEL, self + " " + topic)
                .query(row -> {});
        here.ring(topic);
    }

    private void listen() {
        try {
            do {
                listenUntilLost();
            } while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenUntilLost() {
        try (var line = PostgresLine.open(where)) {
            // What rang before the line was open is not told on it.
            ears.forEach(Ear::missedSome);
            while (stopped.getCount() > 0) {
                line.await().forEach(this::pass);
            }
        } catch (SQLException lost) {
            LOG.warn("The line on which this node hears the others is down; it is opened again", lost);
        }
    }

    private void pass(String notification) {
        var parts = notification.split(" ", 2);
        if (!parts[0].equals(self)) {
            Topic.find(parts[1]).ifPresent(topic -> ears.forEach(ear -> ear.heard(topic)));
        }
    }

    @Override
    public void destroy() {
        stopped.countDown();
    }
}
