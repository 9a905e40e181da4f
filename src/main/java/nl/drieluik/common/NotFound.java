package nl.drieluik.common;

/** It does not exist, or the asker may not know that it does: the two are never told apart. */
public class NotFound extends DomainProblem {

    public NotFound() {
        super(ProblemCode.NOT_FOUND);
    }
}
