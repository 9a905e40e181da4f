package nl.drieluik.meetings.marks;

import java.util.UUID;
import nl.drieluik.clips.ClipId;

/**
 * A moment that its author marked, to be described later.
 *
 * @param atMs in milliseconds from the start of the piece
 */
public record SilentMark(UUID id, ClipId clipId, long atMs) {}
