package nl.drieluik.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

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
    RELEASE_BRAKE;

    private static final Set<CommandType> OF_THE_AGENDA =
            Set.of(START, NEXT_PHASE, SET_ORDER, LEND, BREAK_OFF, RESUME, END, OPEN_TIPS, KEEP_COACHING, KEEP_TIME);

    /** Whether it must not be obeyed when somebody else moved the agenda since its sender looked. */
    boolean isAboutTheAgenda() {
        return OF_THE_AGENDA.contains(this);
    }
}
