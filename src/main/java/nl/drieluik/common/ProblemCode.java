package nl.drieluik.common;

import java.util.Locale;

/**
 * Every refusal that a client can meet, in one list. A code is permanent: clients branch on it. Its words stand in the
 * message files as {@code problem.<code>.title} and {@code problem.<code>.detail}.
 */
public enum ProblemCode {
    // common
    NOT_FOUND(404),
    INVALID_REQUEST(400),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    MEDIA_TYPE_UNKNOWN(415),
    CHANGED_MEANWHILE(409),
    STORAGE_AWAY(503),
    UNEXPECTED(500),

    // people
    WRONG_CREDENTIALS(401),
    TOO_MANY_ATTEMPTS(429),
    CSRF_TOKEN_MISSING(403),
    PASSWORD_WRONG(409),
    LINK_USED_UP(410),
    ALREADY_SET_UP(410),
    EMAIL_TAKEN(409),
    TRIAD_NEEDS_THREE_OR_FOUR(409),
    NOT_A_TEACHER(409),
    NOT_A_FACILITATOR(409),
    DIRECTOR_NOT_IN_TRIAD(409),
    STILL_IN_TRIAD(409),
    LAST_COORDINATOR(409),

    // questions
    ONLY_TEACHERS_ASK(403),

    // clips
    CLIP_NOT_READY(409),
    STAGE_ONLY_FORWARD(409),
    PIECE_OUTSIDE_RECORDING(400),
    PIECE_TOO_SHORT(400),
    RECORDING_GONE(409),
    NO_REST_TO_LET_GO(409),
    MASKING_MALFORMED(400),
    MASK_FOLLOWS_STILL(409),
    SHARE_WITH_OWN_TRIAD(403),
    SHARING_ALREADY_OVER(400),
    RANGE_UNSATISFIABLE(416),

    // clips, what is said in them
    CAPTIONS_TOO_LARGE(413),
    CAPTIONS_TOO_MANY(400),
    CAPTIONS_NOT_UTF8(400),
    CAPTIONS_UNKNOWN(400),
    CAPTIONS_EMPTY(400),
    CAPTIONS_OUTSIDE_RECORDING(400),
    CAPTIONS_TIME_MISSING(400),
    CAPTIONS_TIME_UNREADABLE(400),
    CAPTIONS_END_BEFORE_START(400),
    CAPTIONS_OUT_OF_ORDER(400),
    CAPTIONS_TEXT_TOO_LONG(400),

    // clips, while they are uploaded
    ONLY_TEACHERS_UPLOAD(403),
    UPLOAD_MALFORMED(400),
    UPLOAD_TOO_LARGE(413),
    NO_ROOM_LEFT(507),
    OWN_ROOM_FULL(507),
    SCHOOL_ROOM_FULL(507),
    TOO_MANY_UPLOADS(429),
    NOT_A_VIDEO(415),
    UPLOAD_TYPE_WRONG(415),
    UPLOAD_BUSY(423),
    UPLOAD_OFFSET_WRONG(409),
    UPLOAD_CHECKSUM_WRONG(460),
    TUS_VERSION_UNKNOWN(412),

    // observations
    KIND_NOT_OPEN_YET(409),
    OBSERVATION_OUTSIDE_PIECE(409),
    OBSERVATION_ENDS_BEFORE_START(400),
    ONLY_THE_OWNER_FEELS(403),
    FEELING_STAYS_PRIVATE(409),

    // coaching
    PLAN_NOT_OPEN_YET(409),
    PLAN_CHANGED(409),
    OBSERVATION_NOT_QUOTABLE(400),
    EVIDENCE_NOT_IN_YOUR_CLIP(400),

    // meetings
    MEETING_NOT_PLANNED(409),
    MEETING_NOT_RUNNING(409),
    MEETING_NOT_BROKEN_OFF(409),
    MEETING_MOVED_ON(409),
    MEETING_OVER(409),
    COMMAND_INCOMPLETE(400),
    ONLY_THE_KEEPER(403),
    ONLY_THE_CASE_OWNER(403),
    ONLY_COACHES(403),
    CONTROLS_ELSEWHERE(403),
    NOT_IN_THIS_PHASE(409),
    NOT_AT_THE_TABLE(409),
    ORDER_NOT_POSSIBLE(409),
    CASE_PAST_WATCHING(409),
    NOT_YOURS_TO_BRING(409),
    NOTHING_TO_PLAY(409),
    LOOP_NOT_POSSIBLE(409),
    BRAKED(409),
    NOT_BRAKED(409),
    NOTHING_TO_LEND(409),
    NOTHING_TO_MARK(409),
    MEETING_NOT_BEGUN(409),
    BOARD_UNKNOWN(404),
    BOARD_CODE_UNKNOWN(404),
    TOO_MANY_BOARDS(429);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with the refusal. */
    public int status() {
        return status;
    }

    /** The code as clients see it: {@code clip-not-ready}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
