package nl.drieluik.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.drieluik.common.Page;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.TriadDetails;
import nl.drieluik.people.TriadId;
import nl.drieluik.people.TriadPlanning;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/triads")
@Tag(name = "triads")
class TriadController {

    record NewTriad(
            @NotBlank @Size(max = 200) String name,
            @NotNull List<PersonId> memberIds,
            @Nullable PersonId facilitatorId,
            @Nullable Instant nextMeetingAt) {}

    /**
     * @param noFacilitator true when the group goes on by itself
     * @param facilitation 1 to 3; the group's own choice
     */
    record EditTriad(
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable List<PersonId> memberIds,
            @Nullable PersonId facilitatorId,
            @Nullable Boolean noFacilitator,
            @Nullable Instant nextMeetingAt,
            @Nullable @Min(1) @Max(3) Integer facilitation,
            @Nullable @Size(max = 10) List<@NotNull @Size(max = 500) String> agreements) {

        TriadPlanning.Change change() {
            return new TriadPlanning.Change(
                    name,
                    memberIds,
                    facilitatorId,
                    Boolean.TRUE.equals(noFacilitator),
                    nextMeetingAt,
                    facilitation,
                    agreements);
        }
    }

    private final TriadPlanning planning;

    TriadController(TriadPlanning planning) {
        this.planning = planning;
    }

    @GetMapping
    @Operation(operationId = "listTriads")
    Page<TriadDetails> listTriads(Viewer viewer) {
        return planning.list(viewer);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "makeTriad")
    TriadDetails makeTriad(Viewer viewer, @Valid @RequestBody NewTriad body) {
        return planning.make(viewer, body.name(), body.memberIds(), body.facilitatorId(), body.nextMeetingAt());
    }

    @PatchMapping("/{id}")
    @Operation(operationId = "editTriad")
    TriadDetails editTriad(Viewer viewer, @PathVariable TriadId id, @Valid @RequestBody EditTriad body) {
        return planning.change(viewer, id, body.change());
    }
}
