package nl.drieluik.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipState;
import nl.drieluik.meetings.replay.Playback;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.PersonName;
import nl.drieluik.people.TriadId;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as all its screens show it at one moment; only {@code you} differs. Durations are in milliseconds.
 *
 * @param version counts whatever changed; of two states the higher one is the newer
 * @param facilitation 1: the facilitator sees every prompt, 2: prompts on request, 3: a peer keeps the time
 * @param people the members in the order of their seats, which gives each a colour and a shape
 * @param keeperId who moves the agenda; absent while nobody does
 * @param controlsId who else may move the picture
 * @param order the owners of the cases; before the start the order that is fair
 * @param phase absent before the start and after the end
 * @param phases the whole agenda; empty before the start
 * @param leftMs of the whole meeting; below zero when it runs over
 * @param braked the owner stopped the picture for everybody
 * @param boardChoice what was tapped on the board and waits for the keeper
 * @param soundOn {@code board}, {@code everybody} or the id of one person
 * @param present who looks at the meeting now
 * @param boards how many boards show it
 * @param attended who took part
 */
@Schema(name = "Meeting")
public record MeetingView(
        MeetingId id,
        TriadId triadId,
        Instant startsAt,
        MeetingState state,
        long version,
        Instant serverTime,
        @Nullable String callAddress,
        Setting setting,
        int facilitation,
        List<PersonName> people,
        @Nullable PersonName facilitator,
        @Nullable PersonId keeperId,
        @Nullable PersonId controlsId,
        List<String> agreements,
        List<PersonId> order,
        @Nullable PresentPhase phase,
        List<Segment> phases,
        List<CaseView> cases,
        long leftMs,
        @Nullable Playback playback,
        boolean braked,
        @Nullable BoardChoice boardChoice,
        String soundOn,
        List<PersonId> present,
        int boards,
        List<PersonId> attended,
        You you) {

    /**
     * @param index its place in {@link #phases}: around the cases two may be alike
     * @param startedAt as if it had run in one go: {@code endsAt} less its budget; absent while broken off
     * @param endsAt absent while broken off
     * @param round 2 when the owner went on being coached after the switch
     */
    @Schema(name = "PresentPhase")
    public record PresentPhase(
            int index,
            Phase name,
            @Nullable PersonId ownerId,
            @Nullable Instant startedAt,
            @Nullable Instant endsAt,
            long budgetMs,
            long usedMs,
            long leftMs,
            @Nullable Integer round) {}

    /** A phase of the agenda: one segment of the bar. */
    @Schema(name = "AgendaPhase")
    public record Segment(
            Phase name,
            @Nullable PersonId ownerId,
            long budgetMs,
            long usedMs,
            @Nullable Integer round) {}

    /**
     * @param clipId absent without a clip, and as soon as its owner takes it back
     * @param noClip the owner chose to go without
     * @param switchedAtMs how long the case had run when the tips were opened
     * @param asked open questions, of all coaches together
     * @param tipped tips, of all coaches together
     */
    @Schema(name = "AgendaCase")
    public record CaseView(
            PersonId ownerId,
            @Nullable CaseQuestion learningQuestion,
            @Nullable ClipId clipId,
            @Nullable String clipTitle,
            @Nullable ClipState clipState,
            boolean noClip,
            CaseState state,
            long usedMs,
            long leftMs,
            @Nullable Long switchedAtMs,
            int asked,
            int tipped,
            boolean planShown) {}

    public record CaseQuestion(LearningQuestionId id, String text) {}

    public enum CaseState {
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE
    }

    /**
     * @param keeper whether you move the agenda
     * @param commands what would be accepted of you now
     */
    @Schema(name = "MeetingYou")
    public record You(MeetingRole role, boolean keeper, List<CommandType> commands) {}

    public enum MeetingRole {
        /** Of the present case. */
        @JsonProperty("owner")
        OWNER,
        @JsonProperty("coach")
        COACH,
        @JsonProperty("facilitator")
        FACILITATOR,
        @JsonProperty("board")
        BOARD
    }
}
