package nl.drieluik.clips;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** The clip cannot be shared like this. */
class SharingRefused extends DomainProblem {

    static final ProblemCode NOT_YOUR_TRIAD = ProblemCode.SHARE_WITH_OWN_TRIAD;
    static final ProblemCode ALREADY_OVER = ProblemCode.SHARING_ALREADY_OVER;

    SharingRefused(ProblemCode code) {
        super(code);
    }
}
