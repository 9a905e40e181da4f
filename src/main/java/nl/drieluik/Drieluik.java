package nl.drieluik;

import java.time.Clock;
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

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
