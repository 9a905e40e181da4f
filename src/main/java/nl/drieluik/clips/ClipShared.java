package nl.drieluik.clips;

import nl.drieluik.people.TriadId;

/** The owner shares it with this triad. */
public record ClipShared(ClipId clip, TriadId triad) implements ClipEvent {}
