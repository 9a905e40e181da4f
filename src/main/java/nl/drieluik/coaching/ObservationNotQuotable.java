package nl.drieluik.coaching;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** A plan quotes only what its owner may see, on the owner's own clips. */
class ObservationNotQuotable extends DomainProblem {

    ObservationNotQuotable() {
        super(ProblemCode.OBSERVATION_NOT_QUOTABLE);
    }
}
