package nl.drieluik.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the application under test a bucket that nobody else uses. */
class S3Backend implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(S3Server.running().settings("clips-" + UUID.randomUUID()))
                .applyTo(context);
    }
}
