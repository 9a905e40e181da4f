package nl.drieluik.meetings.web;

import nl.drieluik.meetings.MeetingView;
import org.jspecify.annotations.Nullable;

/**
 * The problem document of a command that came too late, for the API's description.
 *
 * @param current the meeting as it is now; only with the code {@code meeting-moved-on}
 */
record MeetingConflict(
        String code,
        String title,
        String detail,
        int status,
        @Nullable MeetingView current) {}
