package nl.drieluik.clips.captions;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The line that says from when to when: {@code 00:01:02.500 --> 00:01:05.000}. Hours may be left out; SubRip has a
 * comma before the milliseconds. What follows the times says where to draw the words, and is passed over.
 */
record CaptionTimes(long fromMs, long toMs) {

    static final String ARROW = "-->";

    private static final String TIME = "(?:(\\d{1,4}):)?([0-5]\\d):([0-5]\\d)[.,](\\d{3})";
    private static final Pattern LINE =
            Pattern.compile("\\s*+" + TIME + "\\s*+" + ARROW + "\\s*+" + TIME + "(?:\\s.*)?");
    private static final int GROUPS_OF_A_TIME = 4;

    static Optional<CaptionTimes> in(String line) {
        var match = LINE.matcher(line);
        return match.matches()
                ? Optional.of(new CaptionTimes(milliseconds(match, 1), milliseconds(match, 1 + GROUPS_OF_A_TIME)))
                : Optional.empty();
    }

    private static long milliseconds(MatchResult match, int first) {
        var hours = match.group(first) == null ? 0 : number(match, first);
        var minutes = hours * 60 + number(match, first + 1);
        return (minutes * 60 + number(match, first + 2)) * 1000 + number(match, first + 3);
    }

    private static long number(MatchResult match, int group) {
        return Long.parseLong(match.group(group));
    }
}
