package nl.drieluik.meetings.marks;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** There is no clip on the screens. */
class NothingToMark extends DomainProblem {

    NothingToMark() {
        super(ProblemCode.NOTHING_TO_MARK);
    }
}
