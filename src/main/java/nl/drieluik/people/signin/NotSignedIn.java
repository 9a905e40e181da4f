package nl.drieluik.people.signin;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

class NotSignedIn extends DomainProblem {

    NotSignedIn() {
        super(ProblemCode.NOT_SIGNED_IN);
    }
}
