package nl.drieluik.clips;

import nl.drieluik.people.TriadId;

/** The owner took it back: from now on it is hidden from this triad. */
public record ClipUnshared(ClipId clip, TriadId triad) implements ClipEvent {}
