package nl.drieluik.clips;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** A clip shows one's own lesson, so whoever uploads it teaches. */
class OnlyTeachersUpload extends DomainProblem {

    OnlyTeachersUpload() {
        super(ProblemCode.ONLY_TEACHERS_UPLOAD);
    }
}
