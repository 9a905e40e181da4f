package nl.drieluik;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Drieluik", sharedModules = "common")
class Drieluik {

    static void main(String[] args) {
        SpringApplication.run(Drieluik.class, args);
    }

    /**
     * In milliseconds: the databases keep less than the system's clock tells, and an answer must equal what is kept.
     */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
