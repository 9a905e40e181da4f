package nl.drieluik.coaching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import nl.drieluik.clips.ClipId;
import nl.drieluik.common.Stripped;
import org.jspecify.annotations.Nullable;

/**
 * A score and what stands behind it.
 *
 * @param score whole, 1 to 10
 * @param clipId one of the owner's own clips
 * @param atMs in milliseconds from the start of that clip's piece, and within it; its start when absent
 */
public record NewReflection(
        @NotNull @Min(1) @Max(10) Integer score,
        @Stripped @Nullable @Size(max = Plan.LONGEST_TEXT) String tried,
        @Stripped @Nullable @Size(max = Plan.LONGEST_TEXT) String effect,
        @Stripped @NotBlank @Size(max = Plan.LONGEST_TEXT) String whyNotLower,
        @Stripped @Nullable @Size(max = Plan.LONGEST_TEXT) String next,
        @Nullable ClipId clipId,
        @Nullable @PositiveOrZero Long atMs) {}
