package nl.drieluik.people;

/** Enough of a person to show beside what they made. */
public record PersonName(PersonId id, String name) {}
