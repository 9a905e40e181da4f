package nl.drieluik.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link DrieluikTest} in a real browser: its methods may take {@link Chromium} as a parameter. Where no browser is
 * found the test is skipped with a word, unless the system property {@code drieluik.test.browser} is {@code required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DrieluikTest
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
public @interface BrowserTest {}
