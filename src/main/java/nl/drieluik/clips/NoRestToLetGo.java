package nl.drieluik.clips;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** The piece is all that there is of the recording. */
class NoRestToLetGo extends DomainProblem {

    NoRestToLetGo() {
        super(ProblemCode.NO_REST_TO_LET_GO);
    }
}
