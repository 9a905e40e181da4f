package nl.drieluik.coaching;

import java.time.Instant;
import java.util.UUID;
import nl.drieluik.clips.ClipId;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied the owner is, and why. Written once and kept as it is.
 *
 * @param score 1 to 10; the owner's alone, never averaged over people
 * @param next what the owner still wants
 * @param clipId one of the owner's own clips that shows it
 * @param atMs in milliseconds from the start of its piece
 */
public record Reflection(
        UUID id,
        Instant at,
        int score,
        String tried,
        String effect,
        String whyNotLower,
        String next,
        @Nullable ClipId clipId,
        @Nullable Long atMs) {}
