package nl.drieluik.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a meeting is doing. From look back to plan they belong to one case, in this order. */
public enum Phase {
    @JsonProperty("opening")
    OPENING,
    @JsonProperty("look-back")
    LOOK_BACK,
    @JsonProperty("question")
    QUESTION,
    @JsonProperty("watch")
    WATCH,
    @JsonProperty("describe")
    DESCRIBE,
    @JsonProperty("coach")
    COACH,
    /** The owner decides: go on with own ideas, or open the tips. */
    @JsonProperty("switch")
    SWITCH,
    @JsonProperty("tips")
    TIPS,
    @JsonProperty("plan")
    PLAN,
    /** From one case to the next. */
    @JsonProperty("change")
    CHANGE,
    @JsonProperty("closing")
    CLOSING;

    /** As clients and guides call it: {@code look-back}. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
