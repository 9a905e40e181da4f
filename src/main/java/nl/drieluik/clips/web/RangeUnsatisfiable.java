package nl.drieluik.clips.web;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** What is asked for begins behind the end of the file. */
class RangeUnsatisfiable extends DomainProblem {

    RangeUnsatisfiable() {
        super(ProblemCode.RANGE_UNSATISFIABLE);
    }
}
