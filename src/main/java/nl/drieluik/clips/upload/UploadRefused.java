package nl.drieluik.clips.upload;

import java.util.Map;
import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;
import org.springframework.util.unit.DataSize;

/** The upload cannot begin, or cannot go on like this. */
class UploadRefused extends DomainProblem {

    private final Map<String, Object> members;

    private UploadRefused(ProblemCode code, Map<String, Object> members, Object... arguments) {
        super(code, arguments);
        this.members = members;
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }

    /** @param what the header that is missing or not as the protocol has it */
    static UploadRefused malformed(String what) {
        return new UploadRefused(ProblemCode.UPLOAD_MALFORMED, Map.of("header", what), what);
    }

    static UploadRefused tooLarge(DataSize most) {
        return new UploadRefused(
                ProblemCode.UPLOAD_TOO_LARGE, Map.of("maxBytes", most.toBytes()), most.toMegabytes() / 1024.0);
    }

    static UploadRefused noRoomLeft() {
        return new UploadRefused(ProblemCode.NO_ROOM_LEFT, Map.of());
    }

    static UploadRefused personFull(DataSize most) {
        return new UploadRefused(ProblemCode.OWN_ROOM_FULL, Map.of("maxBytes", most.toBytes()), most.toGigabytes());
    }

    static UploadRefused schoolFull() {
        return new UploadRefused(ProblemCode.SCHOOL_ROOM_FULL, Map.of());
    }

    static UploadRefused tooMany(int most) {
        return new UploadRefused(ProblemCode.TOO_MANY_UPLOADS, Map.of("most", most), most);
    }

    static UploadRefused notAVideo() {
        return new UploadRefused(ProblemCode.NOT_A_VIDEO, Map.of());
    }

    static UploadRefused wrongType() {
        return new UploadRefused(ProblemCode.UPLOAD_TYPE_WRONG, Map.of());
    }

    static UploadRefused busy() {
        return new UploadRefused(ProblemCode.UPLOAD_BUSY, Map.of());
    }

    static UploadRefused wrongOffset(long right) {
        return new UploadRefused(ProblemCode.UPLOAD_OFFSET_WRONG, Map.of("offset", right));
    }

    static UploadRefused wrongChecksum() {
        return new UploadRefused(ProblemCode.UPLOAD_CHECKSUM_WRONG, Map.of());
    }

    static UploadRefused unknownVersion() {
        return new UploadRefused(ProblemCode.TUS_VERSION_UNKNOWN, Map.of());
    }
}
