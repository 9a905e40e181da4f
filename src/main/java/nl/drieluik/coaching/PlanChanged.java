package nl.drieluik.coaching;

import java.util.Map;
import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/**
 * The plan was written elsewhere since. The refusal carries it as it is now, so that no text is lost on either side.
 */
class PlanChanged extends DomainProblem {

    private final transient Plan current;

    PlanChanged(Plan current) {
        super(ProblemCode.PLAN_CHANGED);
        this.current = current;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("current", current);
    }
}
