package nl.drieluik.notifications.live;

import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL may have several nodes; H2 has one. */
@Configuration(proxyBeanMethods = false)
class BellConfiguration {

    @Bean
    Bell bell(JdbcConnectionDetails where, JdbcClient database, List<Ear> ears) {
        return where.getJdbcUrl().startsWith("jdbc:postgresql:")
                ? new PostgresBell(where, database, ears)
                : new LocalBell(ears);
    }
}
