package nl.drieluik.clips;

/** It is gone for everybody. */
public record ClipDeleted(ClipId clip) implements ClipEvent {}
