package nl.drieluik.coaching;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.drieluik.common.Stripped;
import org.jspecify.annotations.Nullable;

/**
 * A step as the owner wants it.
 *
 * @param id of a step in the plan already; absent for a new one
 * @param by without a date when absent
 */
public record EditStep(
        @Nullable UUID id,
        @Stripped @Nullable @Size(max = Plan.LONGEST_TEXT) String what,
        @Nullable LocalDate by,
        @Stripped @Nullable @Size(max = Plan.LONGEST_TEXT) String howIKnow,
        @Nullable Boolean done) {

    Step numbered(UUID stepId) {
        return new Step(
                stepId, requireNonNullElse(what, ""), by, requireNonNullElse(howIKnow, ""), done != null && done);
    }
}
