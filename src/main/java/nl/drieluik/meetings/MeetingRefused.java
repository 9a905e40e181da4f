package nl.drieluik.meetings;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** Why a meeting does not do what was asked. */
class MeetingRefused extends DomainProblem {

    MeetingRefused(ProblemCode code, Object... arguments) {
        super(code, arguments);
    }
}
