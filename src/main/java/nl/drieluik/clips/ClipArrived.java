package nl.drieluik.clips;

/** The last byte is here; preparation begins. */
public record ClipArrived(ClipId clip) implements ClipEvent {}
