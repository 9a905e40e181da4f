package nl.drieluik.clips;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the talk about a clip has come. Only its owner moves it, and only forward. */
public enum Stage {
    /** What anyone could see or hear; no judgement, no questions yet. */
    @JsonProperty("describing")
    DESCRIBING,
    /** Open questions and interpretations too. */
    @JsonProperty("coaching")
    COACHING,
    /** The owner asked for tips. */
    @JsonProperty("tips")
    TIPS;

    public boolean reached(Stage other) {
        return compareTo(other) >= 0;
    }
}
