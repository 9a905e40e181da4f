package nl.drieluik.observations;

import nl.drieluik.clips.ClipId;
import nl.drieluik.people.PersonId;

/** @param kept whether it was private to its author */
public record ObservationRemoved(ClipId clip, ObservationId observation, PersonId author, boolean kept) {}
