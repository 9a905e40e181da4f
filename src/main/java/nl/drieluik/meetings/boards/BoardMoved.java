package nl.drieluik.meetings.boards;

import java.util.UUID;

/** A board was paired, or let go. */
public record BoardMoved(UUID board) {}
