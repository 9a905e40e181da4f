package nl.drieluik.clips.media;

import java.util.Locale;

/**
 * How a program ended.
 *
 * @param errors the beginning of what it said on its standard error
 */
record Outcome(int status, String errors) {

    boolean failed() {
        return status != 0;
    }

    boolean mentions(String words) {
        return errors.toLowerCase(Locale.ROOT).contains(words);
    }
}
