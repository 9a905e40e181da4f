package nl.drieluik.coaching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.drieluik.common.Stripped;
import nl.drieluik.observations.ObservationId;
import org.jspecify.annotations.Nullable;

/**
 * What the owner wants to write; what is absent stays. Lists replace what was there.
 *
 * @param version of the plan that the owner was looking at
 * @param nowObservationIds new ones must be visible to the owner, on the owner's own clips; those in the plan already
 *     keep the words they had
 */
public record EditPlan(
        @NotNull Long version,
        @Stripped @Nullable @Size(max = Plan.LONGEST_TEXT) String now,
        @Nullable @Size(max = Plan.MOST_ITEMS) List<@NotNull ObservationId> nowObservationIds,
        @Stripped @Nullable @Size(max = Plan.LONGEST_TEXT) String goal,
        @Stripped @Nullable @Size(max = Plan.LONGEST_TEXT) String satisfiedWhen,
        @Nullable @Size(max = Plan.MOST_ITEMS) List<@Valid @NotNull EditStep> steps,
        @Stripped @Nullable @Size(max = Plan.LONGEST_TEXT) String consequences,
        @Nullable @Size(max = Plan.MOST_ITEMS) List<@NotNull ObservationId> feedbackObservationIds) {

    /** Whether it writes any of the fields that wait for the coaching. */
    boolean waitsForCoaching() {
        return Stream.of(now, nowObservationIds, goal, satisfiedWhen, steps, consequences)
                .anyMatch(Objects::nonNull);
    }
}
