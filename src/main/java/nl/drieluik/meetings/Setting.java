package nl.drieluik.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a meeting's people are. */
public enum Setting {
    /** Around one screen. */
    @JsonProperty("room")
    ROOM,
    /** Each at a screen of their own. */
    @JsonProperty("remote")
    REMOTE
}
