package nl.drieluik.people;

/** Who it is, what it is called or how it meets is not what it was. */
public record TriadChanged(TriadId triad) {}
