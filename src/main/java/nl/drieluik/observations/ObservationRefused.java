package nl.drieluik.observations;

import java.util.Map;
import nl.drieluik.clips.Stage;
import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;

/** Why an observation cannot be as somebody wants it. */
abstract sealed class ObservationRefused extends DomainProblem {

    private ObservationRefused(ProblemCode code, Object... arguments) {
        super(code, arguments);
    }

    /** It could be kept private until the owner moves the clip to the stage that opens this kind. */
    static final class KindNotOpenYet extends ObservationRefused {

        private final Stage opensAt;

        KindNotOpenYet(Stage opensAt) {
            super(ProblemCode.KIND_NOT_OPEN_YET, opensAt.ordinal());
            this.opensAt = opensAt;
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("opensAt", opensAt);
        }
    }

    static final class OutsidePiece extends ObservationRefused {

        OutsidePiece(long durationMs) {
            super(ProblemCode.OBSERVATION_OUTSIDE_PIECE, durationMs / 1000.0);
        }
    }

    static final class EndsBeforeStart extends ObservationRefused {

        EndsBeforeStart() {
            super(ProblemCode.OBSERVATION_ENDS_BEFORE_START);
        }
    }

    static final class OnlyTheOwnerFeels extends ObservationRefused {

        OnlyTheOwnerFeels() {
            super(ProblemCode.ONLY_THE_OWNER_FEELS);
        }
    }

    static final class FeelingStaysPrivate extends ObservationRefused {

        FeelingStaysPrivate() {
            super(ProblemCode.FEELING_STAYS_PRIVATE);
        }
    }
}
