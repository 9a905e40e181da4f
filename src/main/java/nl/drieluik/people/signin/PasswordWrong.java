package nl.drieluik.people.signin;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

class PasswordWrong extends DomainProblem {

    PasswordWrong() {
        super(ProblemCode.PASSWORD_WRONG);
    }
}
