package nl.drieluik.testing;

import nl.drieluik.people.TriadId;

/** The people of one school and their triad. */
public record School(
        TriadId triad,
        Colleague anna,
        Colleague bram,
        Colleague carla,
        Colleague fatima,
        Colleague coen,
        Colleague dirk) {}
