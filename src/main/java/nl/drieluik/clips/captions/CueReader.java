package nl.drieluik.clips.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.drieluik.common.ProblemCode;

/** Goes through the lines of a file, block by block. An empty line ends a block; so does the time of the next cue. */
class CueReader {

    private static final int MOST_CUES = 5000;
    private static final int LONGEST_TEXT = 1000;
    private static final Pattern NO_CUE = Pattern.compile("NOTE(?:[ \\t].*)?|STYLE[ \\t]*|REGION[ \\t]*");

    private final List<String> lines;
    private final List<Cue> cues = new ArrayList<>();
    private int at;

    /** @param first the line to begin with, from 0 */
    CueReader(List<String> lines, int first) {
        this.lines = lines;
        this.at = first;
    }

    /** Whether a block that has begun goes on with this line. */
    static boolean goesOn(String line) {
        return !line.isEmpty() && !hasTimes(line);
    }

    List<Cue> all() {
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
            } else {
                block();
            }
        }
        if (cues.isEmpty()) {
            throw CaptionsRefused.empty();
        }
        return cues;
    }

    private void block() {
        if (hasTimes(lines.get(at))) {
            cue();
        } else if (at + 1 < lines.size() && hasTimes(lines.get(at + 1))) {
            // What a cue is called.
            at++;
            cue();
        } else if (NO_CUE.matcher(lines.get(at)).matches()) {
            rest();
        } else {
            throw CaptionsRefused.at(ProblemCode.CAPTIONS_TIME_MISSING, at + 1);
        }
    }

    private void cue() {
        var line = at + 1;
        var times = CaptionTimes.in(lines.get(at++))
                .orElseThrow(() -> CaptionsRefused.at(ProblemCode.CAPTIONS_TIME_UNREADABLE, line));
        refuseDisorder(times, line);
        var text = CaptionText.plain(rest());
        if (text.length() > LONGEST_TEXT) {
            throw CaptionsRefused.at(ProblemCode.CAPTIONS_TEXT_TOO_LONG, line);
        }
        if (!text.isEmpty()) {
            keep(new Cue(times.fromMs(), times.toMs(), text));
        }
    }

    private void refuseDisorder(CaptionTimes times, int line) {
        if (times.toMs() <= times.fromMs()) {
            throw CaptionsRefused.at(ProblemCode.CAPTIONS_END_BEFORE_START, line);
        }
        if (!cues.isEmpty() && times.fromMs() < cues.getLast().fromMs()) {
            throw CaptionsRefused.at(ProblemCode.CAPTIONS_OUT_OF_ORDER, line);
        }
    }

    private void keep(Cue cue) {
        if (cues.size() == MOST_CUES) {
            throw CaptionsRefused.tooMany(MOST_CUES);
        }
        cues.add(cue);
    }

    private List<String> rest() {
        var first = at;
        while (at < lines.size() && goesOn(lines.get(at))) {
            at++;
        }
        return lines.subList(first, at);
    }

    private static boolean hasTimes(String line) {
        return line.contains(CaptionTimes.ARROW);
    }
}
