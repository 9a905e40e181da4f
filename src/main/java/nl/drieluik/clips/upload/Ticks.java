package nl.drieluik.clips.upload;

import org.springframework.stereotype.Component;

/** Measures how long something lasts, as the wall's clock cannot: that one is set now and then. */
@Component
class Ticks {

    long nanos() {
        return System.nanoTime();
    }
}
