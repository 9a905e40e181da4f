package nl.drieluik.meetings;

/**
 * Something is not what it was that the triad reads at a meeting's closing: its minutes, a reflection that is shared,
 * or the next date.
 */
public record ClosingChanged(MeetingId meeting) {}
