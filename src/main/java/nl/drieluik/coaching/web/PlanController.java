package nl.drieluik.coaching.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import nl.drieluik.coaching.EditPlan;
import nl.drieluik.coaching.NewReflection;
import nl.drieluik.coaching.Plan;
import nl.drieluik.coaching.PlanBook;
import nl.drieluik.coaching.PlanId;
import nl.drieluik.coaching.Reflection;
import nl.drieluik.common.Page;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plans")
@Tag(name = "plans")
class PlanController {

    private final PlanBook book;
    private final Clock clock;

    PlanController(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    record NewPlan(@NotNull LearningQuestionId learningQuestionId) {}

    @GetMapping
    @Operation(operationId = "listPlans", summary = "The asker's own plans, the one written last first")
    Page<Plan> list(Viewer viewer, @RequestParam(required = false) @Nullable LearningQuestionId learningQuestionId) {
        return Page.of(
                learningQuestionId == null
                        ? book.of(viewer)
                        : book.about(viewer, learningQuestionId).stream().toList());
    }

    @PostMapping
    @Operation(operationId = "startPlan", summary = "Start the plan of a learning question; a question has one")
    @ApiResponse(responseCode = "201", description = "Started")
    @ApiResponse(responseCode = "200", description = "The question has this plan already")
    ResponseEntity<Plan> start(Viewer viewer, @Valid @RequestBody NewPlan asked) {
        return book.about(viewer, asked.learningQuestionId())
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(book.startPlan(viewer, asked.learningQuestionId(), clock.instant())));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getPlan", summary = "A plan with its line of scores")
    Plan get(Viewer viewer, @PathVariable PlanId id) {
        return book.whole(viewer, id);
    }

    @PatchMapping("/{id}")
    @Operation(operationId = "editPlan", summary = "Write in a plan; carries the version that was read")
    @ApiResponse(responseCode = "200")
    @ApiResponse(
            responseCode = "409",
            description = "Changed elsewhere since; nothing was written",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = PlanConflict.class)))
    Plan edit(Viewer viewer, @PathVariable PlanId id, @Valid @RequestBody EditPlan edit) {
        return book.write(viewer, id, edit, clock.instant());
    }

    @PostMapping("/{id}/reflections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addReflection", summary = "Add a score with what stands behind it")
    Reflection reflect(Viewer viewer, @PathVariable PlanId id, @Valid @RequestBody NewReflection reflection) {
        return book.reflect(viewer, id, reflection, clock.instant());
    }
}
