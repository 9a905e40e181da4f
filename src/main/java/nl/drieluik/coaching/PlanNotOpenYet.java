package nl.drieluik.coaching;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** First comes looking: a plan's goal and steps wait until the coaching about a clip of the question has begun. */
class PlanNotOpenYet extends DomainProblem {

    PlanNotOpenYet() {
        super(ProblemCode.PLAN_NOT_OPEN_YET);
    }
}
