package nl.drieluik.clips;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** This part of the recording cannot be cut. */
class PieceRefused extends DomainProblem {

    static final ProblemCode OUTSIDE = ProblemCode.PIECE_OUTSIDE_RECORDING;
    static final ProblemCode TOO_SHORT = ProblemCode.PIECE_TOO_SHORT;
    /** What lies outside the piece was let go. */
    static final ProblemCode RECORDING_GONE = ProblemCode.RECORDING_GONE;

    PieceRefused(ProblemCode code) {
        super(code);
    }
}
