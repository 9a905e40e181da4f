package nl.drieluik.clips;

import nl.drieluik.people.TriadId;
import org.jspecify.annotations.Nullable;

/** It is gone for everybody. */
public record ClipDeleted(ClipId clip, @Nullable TriadId sharedWith) implements ClipEvent {}
