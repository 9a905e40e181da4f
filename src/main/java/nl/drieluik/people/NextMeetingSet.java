package nl.drieluik.people;

import java.time.Instant;

/** Somebody set the date on which a triad meets next. */
public record NextMeetingSet(TriadId triad, Instant start) {}
