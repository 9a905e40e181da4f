package nl.drieluik.people.signin;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

class WrongCredentials extends DomainProblem {

    WrongCredentials() {
        super(ProblemCode.WRONG_CREDENTIALS);
    }
}
