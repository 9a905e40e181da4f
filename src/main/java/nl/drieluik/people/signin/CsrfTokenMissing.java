package nl.drieluik.people.signin;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

class CsrfTokenMissing extends DomainProblem {

    CsrfTokenMissing() {
        super(ProblemCode.CSRF_TOKEN_MISSING);
    }
}
