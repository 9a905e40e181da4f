package nl.drieluik.people.signin;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

class AlreadySetUp extends DomainProblem {

    AlreadySetUp() {
        super(ProblemCode.ALREADY_SET_UP);
    }
}
