package nl.drieluik.clips;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** It is not known yet where a mask goes. */
class MaskFollowsStill extends DomainProblem {

    MaskFollowsStill() {
        super(ProblemCode.MASK_FOLLOWS_STILL);
    }
}
