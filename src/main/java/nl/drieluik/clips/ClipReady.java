package nl.drieluik.clips;

/** The piece can be watched. */
public record ClipReady(ClipId clip) implements ClipEvent {}
