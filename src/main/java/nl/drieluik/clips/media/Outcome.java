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

    /** The best guess at what was the matter. */
    String lastError() {
        return errors.lines().reduce("it ended with status " + status, (first, last) -> last);
    }

    /**
     * Whether the machine is to blame and not the file: the program was not found, or its sandbox did not come about.
     */
    boolean neverBegan() {
        return status == 126
                || status == 127
                || (failed() && errors.lines().anyMatch(line -> line.startsWith("bwrap: ")));
    }

    boolean mentions(String words) {
        return errors.toLowerCase(Locale.ROOT).contains(words);
    }
}
