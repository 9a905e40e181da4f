package nl.drieluik.people;

/** Somebody no longer works with this installation; may be told again for the same person. */
public record AccountClosed(PersonId person) {}
