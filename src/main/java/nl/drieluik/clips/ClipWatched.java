package nl.drieluik.clips;

import nl.drieluik.people.PersonId;

/** Somebody said "I have watched". */
public record ClipWatched(ClipId clip, PersonId person) implements ClipEvent {}
