package nl.drieluik.meetings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import nl.drieluik.common.Page;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.closing.ClosingReflection;
import nl.drieluik.meetings.closing.ClosingRound;
import nl.drieluik.meetings.closing.TakingPart;
import nl.drieluik.people.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{id}/reflections")
@Tag(name = "meetings")
class ClosingController {

    private final ClosingRound round;

    ClosingController(ClosingRound round) {
        this.round = round;
    }

    @GetMapping
    @Operation(operationId = "listClosingReflections", summary = "The asker's own, and those that were shared")
    Page<ClosingReflection> list(Viewer viewer, @PathVariable MeetingId id) {
        return Page.of(round.read(viewer, id));
    }

    @PutMapping("/mine")
    @Operation(operationId = "writeClosingReflection", summary = "Write one's own, over what stood there")
    ClosingReflection write(Viewer viewer, @PathVariable MeetingId id, @Valid @RequestBody TakingPart words) {
        return round.write(viewer, id, words);
    }
}
