package nl.drieluik.clips;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** It is there, but what was asked for has not been made yet. */
public class ClipNotReady extends DomainProblem {

    public ClipNotReady() {
        super(ProblemCode.CLIP_NOT_READY);
    }
}
