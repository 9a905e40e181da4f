package nl.drieluik.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the owner tapped on the board; whoever keeps the time confirms it. */
public enum BoardChoice {
    @JsonProperty("tips")
    TIPS,
    @JsonProperty("coaching")
    COACHING
}
