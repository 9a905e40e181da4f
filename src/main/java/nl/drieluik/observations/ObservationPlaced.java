package nl.drieluik.observations;

import nl.drieluik.clips.ClipId;
import nl.drieluik.people.PersonId;

/** @param kept whether it is private to its author */
public record ObservationPlaced(ClipId clip, ObservationId observation, PersonId author, boolean kept) {}
