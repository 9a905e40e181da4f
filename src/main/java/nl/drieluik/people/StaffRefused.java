package nl.drieluik.people;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** Why an account cannot be made or changed like this. */
class StaffRefused extends DomainProblem {

    private StaffRefused(ProblemCode code) {
        super(code);
    }

    static class EmailTaken extends StaffRefused {
        EmailTaken() {
            super(ProblemCode.EMAIL_TAKEN);
        }
    }

    static class StillInTriad extends StaffRefused {
        StillInTriad() {
            super(ProblemCode.STILL_IN_TRIAD);
        }
    }

    /** A school that nobody can add people to is locked for good. */
    static class LastCoordinator extends StaffRefused {
        LastCoordinator() {
            super(ProblemCode.LAST_COORDINATOR);
        }
    }
}
