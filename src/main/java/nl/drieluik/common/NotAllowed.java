package nl.drieluik.common;

/** The asker may see that it exists, yet this is for somebody else to do. */
public class NotAllowed extends DomainProblem {

    public NotAllowed() {
        super(ProblemCode.NOT_ALLOWED);
    }
}
