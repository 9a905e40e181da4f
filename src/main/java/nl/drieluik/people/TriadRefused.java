package nl.drieluik.people;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** Why a triad cannot be made up like this. */
class TriadRefused extends DomainProblem {

    private TriadRefused(ProblemCode code) {
        super(code);
    }

    static class NeedsThreeOrFour extends TriadRefused {
        NeedsThreeOrFour() {
            super(ProblemCode.TRIAD_NEEDS_THREE_OR_FOUR);
        }
    }

    static class NotATeacher extends TriadRefused {
        NotATeacher() {
            super(ProblemCode.NOT_A_TEACHER);
        }
    }

    static class NotAFacilitator extends TriadRefused {
        NotAFacilitator() {
            super(ProblemCode.NOT_A_FACILITATOR);
        }
    }

    /** Whoever assesses in a school cannot join or lead its triads: the method is never an assessment. */
    static class DirectorNotInTriad extends TriadRefused {
        DirectorNotInTriad() {
            super(ProblemCode.DIRECTOR_NOT_IN_TRIAD);
        }
    }
}
