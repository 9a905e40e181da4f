package nl.drieluik.clips;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** What has been said in a later stage cannot be unsaid, so a clip never goes back. */
class StageOnlyForward extends DomainProblem {

    StageOnlyForward() {
        super(ProblemCode.STAGE_ONLY_FORWARD);
    }
}
