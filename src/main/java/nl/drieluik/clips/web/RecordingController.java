package nl.drieluik.clips.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.RestOfRecordings;
import nl.drieluik.people.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "clips")
class RecordingController {

    private final RestOfRecordings rest;

    RecordingController(RestOfRecordings rest) {
        this.rest = rest;
    }

    @DeleteMapping("/api/clips/{id}/recording")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "letRecordingGo",
            summary = "Let go of what lies outside the piece, before its term; for its owner")
    void letGo(Viewer viewer, @PathVariable ClipId id) {
        rest.letGo(viewer, id);
    }
}
