package nl.drieluik.coaching;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** A reflection points to moments within the owner's own clips only. */
class EvidenceNotInYourClip extends DomainProblem {

    EvidenceNotInYourClip() {
        super(ProblemCode.EVIDENCE_NOT_IN_YOUR_CLIP);
    }
}
