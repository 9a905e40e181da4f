package nl.drieluik.meetings.boards;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** Why a board cannot be had or paired. */
public class BoardRefused extends DomainProblem {

    BoardRefused(ProblemCode code) {
        super(code);
    }

    /** The screen is not, or no longer, a board. */
    public static BoardRefused unknown() {
        return new BoardRefused(ProblemCode.BOARD_UNKNOWN);
    }
}
