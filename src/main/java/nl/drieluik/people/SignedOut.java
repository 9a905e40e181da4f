package nl.drieluik.people;

/**
 * A session or a token of this person ended, so whatever is open in their name asks again who they are. May be told
 * again for the same person.
 */
public record SignedOut(PersonId person) {}
