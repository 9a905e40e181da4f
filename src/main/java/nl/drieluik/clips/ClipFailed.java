package nl.drieluik.clips;

/** Preparation gave up; the owner reads why and may try again. */
public record ClipFailed(ClipId clip) implements ClipEvent {}
