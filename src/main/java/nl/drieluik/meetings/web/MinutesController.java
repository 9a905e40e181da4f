package nl.drieluik.meetings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.drieluik.common.Page;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.closing.Minutes;
import nl.drieluik.meetings.closing.MinutesLine;
import nl.drieluik.people.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{id}/minutes")
@Tag(name = "meetings")
class MinutesController {

    record NewLine(
            @NotBlank @Size(max = Minutes.LONGEST_LINE) String text) {}

    private final Minutes minutes;

    MinutesController(Minutes minutes) {
        this.minutes = minutes;
    }

    @GetMapping
    @Operation(operationId = "readMinutes", summary = "What people chose to keep of a meeting, and nothing else")
    Page<MinutesLine> read(Viewer viewer, @PathVariable MeetingId id) {
        return Page.of(minutes.of(viewer, id));
    }

    @PutMapping("/{lineId}")
    @Operation(
            operationId = "keepLine",
            summary = "Keep a line; the id is the client's, so a repeated one is kept once")
    MinutesLine keep(
            Viewer viewer, @PathVariable MeetingId id, @PathVariable UUID lineId, @Valid @RequestBody NewLine line) {
        return minutes.keep(viewer, id, lineId, line.text());
    }

    @DeleteMapping("/{lineId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeLine", summary = "Take back a line of one's own")
    void remove(Viewer viewer, @PathVariable MeetingId id, @PathVariable UUID lineId) {
        minutes.remove(viewer, id, lineId);
    }
}
