package nl.drieluik.meetings.closing;

import java.time.Instant;
import nl.drieluik.people.PersonName;
import org.jspecify.annotations.Nullable;

/** How somebody took part, as its author and, when shared, the triad reads it. */
public record ClosingReflection(
        PersonName by,
        String took,
        String mine,
        @Nullable Integer myScore,
        String others,
        @Nullable Integer othersScore,
        boolean shared,
        Instant writtenAt) {}
