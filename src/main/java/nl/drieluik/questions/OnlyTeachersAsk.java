package nl.drieluik.questions;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** A learning question is about one's own lessons, so whoever asks it teaches. */
class OnlyTeachersAsk extends DomainProblem {

    OnlyTeachersAsk() {
        super(ProblemCode.ONLY_TEACHERS_ASK);
    }
}
