package nl.drieluik.meetings;

/**
 * What a meeting's screens show has changed, or the meeting was called off.
 *
 * @param version of the state that is to be shown now; called off, the one after the last
 */
public record MeetingMoved(MeetingId meeting, long version) {}
