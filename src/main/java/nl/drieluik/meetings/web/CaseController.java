package nl.drieluik.meetings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.drieluik.meetings.CaseReading;
import nl.drieluik.meetings.MeetingCase;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingReading;
import nl.drieluik.people.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "meetings")
class CaseController {

    private final MeetingReading meetings;
    private final CaseReading cases;

    CaseController(MeetingReading meetings, CaseReading cases) {
        this.meetings = meetings;
        this.cases = cases;
    }

    @GetMapping("/api/meetings/{id}/case")
    @Operation(
            operationId = "getMeetingCase",
            summary = "Prompts, suggested questions and the plan that its owner shows, for the present phase")
    MeetingCase get(Viewer viewer, @PathVariable MeetingId id) {
        return cases.read(meetings.see(viewer, id), viewer.person(), viewer.locale());
    }
}
