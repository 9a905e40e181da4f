package nl.drieluik.clips.upload;

import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna, who teaches and has brought nothing yet, and her client of tus. */
abstract class TusTest {

    @Autowired
    Schools schools;

    Colleague anna;
    Tus tus;

    @BeforeEach
    void signIn() {
        anna = schools.olga();
        tus = new Tus(anna.api());
    }
}
