package nl.drieluik.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be asked of a meeting. */
public enum CommandType {
    @JsonProperty("start")
    START,
    @JsonProperty("next-phase")
    NEXT_PHASE,
    @JsonProperty("set-order")
    SET_ORDER,
    @JsonProperty("lend")
    LEND,
    @JsonProperty("break-off")
    BREAK_OFF,
    @JsonProperty("resume")
    RESUME,
    @JsonProperty("end")
    END,
    @JsonProperty("choose")
    CHOOSE,
    @JsonProperty("open-tips")
    OPEN_TIPS,
    @JsonProperty("keep-coaching")
    KEEP_COACHING,
    @JsonProperty("tally")
    TALLY,
    @JsonProperty("untally")
    UNTALLY,
    @JsonProperty("show-plan")
    SHOW_PLAN,
    @JsonProperty("keep-time")
    KEEP_TIME,
    @JsonProperty("give-controls")
    GIVE_CONTROLS,
    @JsonProperty("setting")
    SETTING,
    @JsonProperty("sound")
    SOUND,
    @JsonProperty("attend")
    ATTEND,
    @JsonProperty("play")
    PLAY,
    @JsonProperty("pause")
    PAUSE,
    @JsonProperty("seek")
    SEEK,
    @JsonProperty("rate")
    RATE,
    @JsonProperty("loop")
    LOOP,
    @JsonProperty("unloop")
    UNLOOP,
    @JsonProperty("spotlight")
    SPOTLIGHT,
    @JsonProperty("unspotlight")
    UNSPOTLIGHT,
    @JsonProperty("brake")
    BRAKE,
    @JsonProperty("release-brake")
    RELEASE_BRAKE
}
