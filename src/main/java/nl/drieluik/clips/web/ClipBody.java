package nl.drieluik.clips.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipState;
import nl.drieluik.clips.Stage;
import nl.drieluik.people.PersonName;
import nl.drieluik.people.TriadId;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/** A clip as one viewer may know it. Addresses are relative to this server. */
@Schema(name = "Clip")
record ClipBody(
        ClipId id,
        String title,
        ClipState state,
        @Nullable Problem problem,
        @Nullable Integer progress,
        Stage stage,
        @Nullable Long durationMs,
        @Nullable Integer width,
        @Nullable Integer height,
        PersonName owner,
        @Nullable Question learningQuestion,
        @Nullable PieceBody piece,
        @Nullable SharingBody sharing,
        @Nullable Video video,
        @Nullable String poster,
        @Nullable String storyboard,
        @Nullable String waveform,
        @Nullable Captions captions,
        @Nullable Recording recording,
        @Nullable UploadState upload,
        boolean pupilsChecked,
        @Nullable MaskingSummary masking,
        You you,
        @Nullable List<Watched> watchedBy,
        Instant createdAt) {

    /** Why preparing it failed, or {@code waiting} while it is preparing, for its owner. */
    @Schema(name = "ClipProblem")
    record Problem(String code, String detail) {}

    @Schema(name = "ClipQuestion")
    record Question(LearningQuestionId id, String text, int version) {}

    @Schema(name = "Piece", description = "In milliseconds of the recording")
    record PieceBody(long fromMs, long toMs) {}

    @Schema(name = "Sharing")
    record SharingBody(@Nullable TriadId triadId, @Nullable LocalDate until) {}

    record Video(@Nullable String progressive, @Nullable String hls) {}

    /**
     * Where what is said can be read along.
     *
     * @param language {@code nl}
     */
    record Captions(String address, String language) {}

    /** The whole, of which the piece is a part: its owner's only. */
    record Recording(
            @Schema(description = "Where it begins: more than 0 once what came before the piece is gone")
            long fromMs,

            long durationMs,
            @Nullable Double framesPerSecond,

            @Schema(description = "The last day on which there is more of it than the piece") @Nullable
            LocalDate until,

            @Nullable String video,
            @Nullable String hls,
            @Nullable String storyboard,
            @Nullable String waveform,
            @Nullable Captions captions) {}

    /** For its owner: what is drawn over it, and whether what others see is made with all of that. */
    record MaskingSummary(int masks, int mutes, boolean applied) {}

    /**
     * Where and how to go on, while not all bytes are here.
     *
     * @param length missing as long as somebody films
     * @param expiresAt when what is here goes, unless more comes before
     */
    record UploadState(String url, long offset, @Nullable Long length, Instant expiresAt) {}

    /** How the viewer stands to it. */
    @Schema(name = "ClipYou")
    record You(
            Role role,
            boolean watched,
            boolean sealed,

            @ArraySchema(
                    schema =
                            @Schema(
                                    allowableValues = {
                                        "quote",
                                        "teacher-action",
                                        "pupil-action",
                                        "interaction",
                                        "count",
                                        "question",
                                        "interpretation",
                                        "tip",
                                        "feeling"
                                    }))
            List<String> openKinds,

            int observations) {

        enum Role {
            @JsonProperty("owner")
            OWNER,
            @JsonProperty("peer")
            PEER,
            @JsonProperty("facilitator")
            FACILITATOR
        }
    }

    record Watched(PersonName person, Instant at) {}
}
