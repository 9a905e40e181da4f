package nl.drieluik.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum MeetingState {
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("running")
    RUNNING,
    /** The clock stands; the meeting goes on another day with what was left. */
    @JsonProperty("broken-off")
    BROKEN_OFF,
    @JsonProperty("ended")
    ENDED
}
