package nl.drieluik.observations.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import nl.drieluik.clips.ClipId;
import nl.drieluik.common.Page;
import nl.drieluik.common.Stripped;
import nl.drieluik.observations.Bookmark;
import nl.drieluik.observations.Draft;
import nl.drieluik.observations.Edit;
import nl.drieluik.observations.Kind;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.observations.ObservationLog;
import nl.drieluik.observations.VisibleObservation;
import nl.drieluik.people.PersonName;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "observations")
class ObservationController {

    private final ObservationLog log;

    ObservationController(ObservationLog log) {
        this.log = log;
    }

    record NewObservation(
            @NotNull Kind kind,
            @NotNull Long fromMs,
            @Nullable Long toMs,

            @Stripped @NotNull @Size(min = Draft.SHORTEST, max = Draft.LONGEST)
            String text,

            @JsonProperty("private") @Nullable Boolean kept) {

        Draft draft() {
            return new Draft(kind, fromMs, toMs, text, kept);
        }
    }

    record EditObservation(
            @Nullable Kind kind,

            @Schema(description = "Time is given as a whole: without `toMs` a range becomes a point") @Nullable
            Long fromMs,

            @Schema(description = "Alone, it moves the end") @Nullable
            Long toMs,

            @Stripped @Nullable @Size(min = Draft.SHORTEST, max = Draft.LONGEST)
            String text,

            @JsonProperty("private") @Nullable Boolean kept) {

        Edit edit() {
            return new Edit(kind, fromMs, toMs, text, kept);
        }
    }

    @Schema(name = "Observation")
    record ObservationBody(
            ObservationId id,
            ClipId clipId,
            PersonName author,
            Kind kind,
            long fromMs,
            @Nullable Long toMs,
            String text,
            @JsonProperty("private") boolean kept,
            Instant createdAt,
            @Nullable Instant editedAt) {

        static ObservationBody of(VisibleObservation seen) {
            return new ObservationBody(
                    seen.id(),
                    seen.clip(),
                    seen.author(),
                    seen.kind(),
                    seen.fromMs(),
                    seen.toMs(),
                    seen.text(),
                    seen.kept(),
                    seen.createdAt(),
                    seen.editedAt());
        }
    }

    @GetMapping("/api/clips/{id}/observations")
    @Operation(
            operationId = "listObservations",
            summary = "What the asker may see of a clip's observations, in its order")
    Page<ObservationBody> list(
            Viewer viewer,
            @PathVariable ClipId id,
            @RequestParam(required = false) @Schema(type = "string") @Nullable Bookmark cursor,
            @RequestParam(defaultValue = "200") @Min(1) @Max(500) int limit) {
        return log.page(viewer, id, cursor, limit).map(ObservationBody::of);
    }

    @GetMapping("/api/clips/{id}/observations/aside")
    @Operation(
            operationId = "listObservationsAside",
            summary = "Those outside the piece, which come back when it grows: the asker's own, and the owner's all")
    Page<ObservationBody> aside(Viewer viewer, @PathVariable ClipId id) {
        return Page.of(log.aside(viewer, id)).map(ObservationBody::of);
    }

    @PostMapping("/api/clips/{id}/observations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "placeObservation", summary = "Note what is seen or heard at a moment of a clip")
    ObservationBody place(Viewer viewer, @PathVariable ClipId id, @Valid @RequestBody NewObservation placed) {
        return ObservationBody.of(log.place(viewer, id, placed.draft()));
    }

    @PatchMapping("/api/observations/{id}")
    @Operation(
            operationId = "editObservation",
            summary = "Rewrite one's own observation, release it or keep it private")
    ObservationBody edit(Viewer viewer, @PathVariable ObservationId id, @Valid @RequestBody EditObservation edit) {
        return ObservationBody.of(log.edit(viewer, id, edit.edit()));
    }

    @DeleteMapping("/api/observations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteObservation", summary = "Remove one's own observation")
    void delete(Viewer viewer, @PathVariable ObservationId id) {
        log.delete(viewer, id);
    }
}
