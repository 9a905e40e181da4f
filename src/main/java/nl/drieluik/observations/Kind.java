package nl.drieluik.observations;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import nl.drieluik.clips.Stage;

/** What an observation is. Who describes first and judges later sees more, so some kinds wait for a later stage. */
public enum Kind {
    @JsonProperty("quote")
    QUOTE(Stage.DESCRIBING),
    @JsonProperty("teacher-action")
    TEACHER_ACTION(Stage.DESCRIBING),
    @JsonProperty("pupil-action")
    PUPIL_ACTION(Stage.DESCRIBING),
    /** One does something, then another. */
    @JsonProperty("interaction")
    INTERACTION(Stage.DESCRIBING),
    /** How often, or how long. */
    @JsonProperty("count")
    COUNT(Stage.DESCRIBING),
    /** An open question to the clip's owner. */
    @JsonProperty("question")
    QUESTION(Stage.COACHING),
    /** "I think that..." */
    @JsonProperty("interpretation")
    INTERPRETATION(Stage.COACHING),
    @JsonProperty("tip")
    TIP(Stage.TIPS),
    /** Written and seen by the clip's owner only. */
    @JsonProperty("feeling")
    FEELING(Stage.DESCRIBING);

    private final Stage opensAt;

    Kind(Stage opensAt) {
        this.opensAt = opensAt;
    }

    /** The stage of the clip from which on it may be shown to others. */
    public Stage opensAt() {
        return opensAt;
    }

    public boolean openAt(Stage stage) {
        return stage.reached(opensAt);
    }

    /** Its name in the API: {@code teacher-action}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
