package nl.drieluik.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;

/**
 * Two who change the same rows at once: the later one is rolled back and done again, on what the first one left. For
 * the outermost transaction only, and only where all that it does is in the database.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 4, delay = 20, jitter = 15, multiplier = 2)
public @interface TriedAgain {}
