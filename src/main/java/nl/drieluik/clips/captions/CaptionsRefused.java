package nl.drieluik.clips.captions;

import java.util.Map;
import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** Why a file cannot be taken for captions. It names lines, and never what stands in them. */
public class CaptionsRefused extends DomainProblem {

    private final Map<String, Object> members;

    private CaptionsRefused(ProblemCode code, Map<String, Object> members, Object... arguments) {
        super(code, arguments);
        this.members = members;
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }

    static CaptionsRefused tooLarge(int mostBytes) {
        return new CaptionsRefused(ProblemCode.CAPTIONS_TOO_LARGE, Map.of("maxBytes", mostBytes));
    }

    static CaptionsRefused tooMany(int most) {
        return new CaptionsRefused(ProblemCode.CAPTIONS_TOO_MANY, Map.of("most", most), most);
    }

    static CaptionsRefused notUtf8() {
        return new CaptionsRefused(ProblemCode.CAPTIONS_NOT_UTF8, Map.of());
    }

    static CaptionsRefused unknown() {
        return new CaptionsRefused(ProblemCode.CAPTIONS_UNKNOWN, Map.of());
    }

    static CaptionsRefused empty() {
        return new CaptionsRefused(ProblemCode.CAPTIONS_EMPTY, Map.of());
    }

    /** All of it is said after the recording ended. */
    public static CaptionsRefused outsideRecording() {
        return new CaptionsRefused(ProblemCode.CAPTIONS_OUTSIDE_RECORDING, Map.of());
    }

    /** @param line from 1 */
    static CaptionsRefused at(ProblemCode code, int line) {
        return new CaptionsRefused(code, Map.of("line", line), line);
    }
}
