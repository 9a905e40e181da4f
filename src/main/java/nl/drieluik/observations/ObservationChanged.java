package nl.drieluik.observations;

import nl.drieluik.clips.ClipId;
import nl.drieluik.people.PersonId;

/**
 * Its author rewrote it, released it, or took it back.
 *
 * @param keptBefore whether it was private to its author
 * @param kept whether it is so now
 */
public record ObservationChanged(
        ClipId clip, ObservationId observation, PersonId author, boolean keptBefore, boolean kept) {}
