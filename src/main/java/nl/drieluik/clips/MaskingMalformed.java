package nl.drieluik.clips;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** Something was drawn outside the recording or the picture. */
class MaskingMalformed extends DomainProblem {

    MaskingMalformed() {
        super(ProblemCode.MASKING_MALFORMED);
    }
}
