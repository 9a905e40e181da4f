package nl.drieluik.meetings;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.drieluik.clips.ClipId;
import nl.drieluik.people.PersonId;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/**
 * Something asked of a meeting. Which members go with which type stands with each of them.
 *
 * @param id made by the client: sent again after a lost answer, the command is not obeyed twice
 * @param version what the sender saw; without it no change of the agenda is too late
 * @param order start, set-order: the owners of the cases
 * @param minutes lend
 * @param fromPhase lend: a later phase that gives them
 * @param fromOwnerId lend: the case that gives them
 * @param clipId choose
 * @param learningQuestionId choose
 * @param noClip choose: the case runs on paper
 * @param ownerId choose: whose case; without it the sender's
 * @param personId keep-time, give-controls, attend
 * @param setting setting
 * @param on sound: {@code board}, {@code everybody} or somebody's id
 * @param positionMs play, pause, seek: from the start of the piece; without it the picture goes on from where it is
 * @param rate rate
 * @param fromMs loop
 * @param toMs loop
 * @param x spotlight: of the picture's width
 * @param y spotlight: of the picture's height
 * @param radius spotlight: of the picture's width
 * @param what tally, untally
 * @param shown show-plan
 * @param attended attend
 * @param startsAt resume: the day on which the meeting goes on; without it it goes on now
 */
public record MeetingCommand(
        @NotNull CommandType type,
        @Nullable UUID id,
        @Nullable Long version,
        @Nullable @Size(min = 1, max = 4) List<@NotNull PersonId> order,
        @Nullable @Min(1) @Max(15) Integer minutes,
        @Nullable Phase fromPhase,
        @Nullable PersonId fromOwnerId,
        @Nullable ClipId clipId,
        @Nullable LearningQuestionId learningQuestionId,
        @Nullable Boolean noClip,
        @Nullable PersonId ownerId,
        @Nullable PersonId personId,
        @Nullable Setting setting,
        @Nullable @Size(max = 36) String on,
        @Nullable @PositiveOrZero Long positionMs,
        @Nullable @DecimalMin("0.25") @DecimalMax("2") Double rate,
        @Nullable @PositiveOrZero Long fromMs,
        @Nullable @PositiveOrZero Long toMs,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double x,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double y,
        @Nullable @DecimalMin("0.01") @DecimalMax("1") Double radius,
        @Nullable Tally what,
        @Nullable Boolean shown,
        @Nullable Boolean attended,
        @Nullable Instant startsAt) {

    /** What coaches count of themselves; the meeting keeps one number for all of them. */
    @Schema(name = "Tally")
    public enum Tally {
        /** "I asked." */
        @JsonProperty("asked")
        ASKED,
        /** "I gave a tip." */
        @JsonProperty("tipped")
        TIPPED
    }
}
