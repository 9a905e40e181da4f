package nl.drieluik.clips;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** Another tab or device drew meanwhile. */
class MaskingChanged extends DomainProblem {

    MaskingChanged() {
        super(ProblemCode.CHANGED_MEANWHILE);
    }
}
