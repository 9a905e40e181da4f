package nl.drieluik.people.signin;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

class LinkUsedUp extends DomainProblem {

    LinkUsedUp() {
        super(ProblemCode.LINK_USED_UP);
    }
}
