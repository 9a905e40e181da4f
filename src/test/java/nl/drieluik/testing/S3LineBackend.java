package nl.drieluik.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the application under test a bucket that nobody else uses, at the end of a line that is blocked as yet. */
class S3LineBackend implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = S3Server.running();
        var line = SchoolLine.to(server.endpoint().getPort(), Weather.good());
        line.block();
        TestPropertyValues.of(server.settings("clips-" + UUID.randomUUID()))
                .and("drieluik.store.s3.endpoint=http://127.0.0.1:" + line.port())
                // Long enough for an S3 on a busy machine, short enough to be waited for.
                .and("drieluik.store.s3.patience=3s")
                .applyTo(context);
        context.getBeanFactory().registerSingleton("lineToS3", line);
    }
}
