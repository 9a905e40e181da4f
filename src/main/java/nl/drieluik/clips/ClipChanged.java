package nl.drieluik.clips;

/** Its title, learning question, piece or what already plays of it changed. */
public record ClipChanged(ClipId clip) implements ClipEvent {}
