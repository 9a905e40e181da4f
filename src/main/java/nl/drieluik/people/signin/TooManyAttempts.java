package nl.drieluik.people.signin;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

class TooManyAttempts extends DomainProblem {

    TooManyAttempts() {
        super(ProblemCode.TOO_MANY_ATTEMPTS);
    }
}
