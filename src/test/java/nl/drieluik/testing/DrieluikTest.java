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
 * A test against the whole application on a port of its own, with a data folder of its own and no demo school. Its
 * database is H2 in memory, or PostgreSQL where the system property {@code drieluik.test.database} says so. Tests share
 * one application: each makes its own {@link Schools school}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Backends.class)
@Import({Schools.class, Lessons.class, MovableClock.class})
public @interface DrieluikTest {}
