package nl.drieluik.clips.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.drieluik.clips.upload.Allowance;
import nl.drieluik.people.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Beside the uploads, which are called by ids: none is ever called {@code room}. */
@RestController
@Tag(name = "clips")
class UploadRoomController {

    private final Allowance allowance;

    UploadRoomController(Allowance allowance) {
        this.allowance = allowance;
    }

    /** @param of who has no more than this */
    @Schema(name = "UploadRoom")
    record UploadRoom(long leftBytes, Of of) {

        enum Of {
            @JsonProperty("person")
            PERSON,
            @JsonProperty("school")
            SCHOOL
        }
    }

    @GetMapping("/api/uploads/room")
    @Operation(operationId = "getUploadRoom", summary = "How much more you may bring before an upload is refused")
    UploadRoom room(Viewer viewer) {
        var room = allowance.room(viewer);
        return new UploadRoom(room.leftBytes(), room.ofSchool() ? UploadRoom.Of.SCHOOL : UploadRoom.Of.PERSON);
    }
}
