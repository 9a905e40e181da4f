package nl.drieluik.meetings.closing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down at the closing of a meeting; all of it may be left out.
 *
 * @param took what I took from the others' clips
 * @param mine how I took part
 * @param others how the others took part
 * @param shared whether the triad may read it; else it is its author's alone
 */
public record TakingPart(
        @Nullable @Size(max = LONGEST_TEXT) String took,
        @Nullable @Size(max = LONGEST_TEXT) String mine,
        @Nullable @Min(1) @Max(10) Integer myScore,
        @Nullable @Size(max = LONGEST_TEXT) String others,
        @Nullable @Min(1) @Max(10) Integer othersScore,
        boolean shared) {

    static final int LONGEST_TEXT = 1000;
}
