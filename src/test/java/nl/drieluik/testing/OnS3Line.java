package nl.drieluik.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A {@link DrieluikTest} whose application reaches its {@link S3Server} over a {@link SchoolLine}, to be had as a bean.
 * It starts while S3 is away: the line is blocked until a test opens it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {Backends.class, S3LineBackend.class})
@Import({Schools.class, Lessons.class, MovableClock.class})
public @interface OnS3Line {}
