package nl.drieluik.clips.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Drawing;
import nl.drieluik.clips.Mask;
import nl.drieluik.clips.MaskingRoom;
import nl.drieluik.clips.media.Tracker;
import nl.drieluik.people.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Times are those of the recording, as those of its piece are. */
@RestController
@RequestMapping("/api/clips/{id}/masking")
@Tag(name = "clips")
class MaskingController {

    private final MaskingRoom room;
    private final ClipController clips;

    MaskingController(MaskingRoom room, ClipController clips) {
        this.room = room;
        this.clips = clips;
    }

    record SaveMasking(
            @NotNull Integer version,
            @NotNull @Size(max = 40) List<@Valid DrawnMask> masks,
            @NotNull @Size(max = 50) List<MaskingBody.@Valid Mute> mutes) {

        Drawing drawing() {
            return new Drawing(
                    masks.stream().map(DrawnMask::mask).toList(),
                    mutes.stream().map(MaskingBody.Mute::silence).toList());
        }
    }

    record DrawnMask(
            @NotNull UUID id,
            @NotNull Boolean follows,
            @NotNull Long fromMs,
            @NotNull Long toMs,
            @NotNull @Size(min = 1, max = 200) List<MaskingBody.@Valid MaskBox> boxes) {

        Mask mask() {
            var places = boxes.stream().map(MaskingBody.MaskBox::place).toList();
            return new Mask(id, follows, fromMs, toMs, places);
        }
    }

    record ApplyMasking(@NotNull Integer version) {}

    @Schema(description = "Four numbers for each step: x, y, width and height, in shares of the picture")
    record MaskPath(long fromMs, int stepMs, List<Double> boxes) {}

    @GetMapping
    @Operation(operationId = "getMasking", summary = "What is drawn over the recording; for its owner")
    MaskingBody get(Viewer viewer, @PathVariable ClipId id) {
        return MaskingBody.of(room.view(viewer, id));
    }

    @PutMapping
    @Operation(operationId = "saveMasking", summary = "Draw; nobody else notices; for its owner")
    MaskingBody save(Viewer viewer, @PathVariable ClipId id, @Valid @RequestBody SaveMasking wanted) {
        return MaskingBody.of(room.save(viewer, id, wanted.version(), wanted.drawing()));
    }

    @PutMapping("/applied")
    @Operation(operationId = "applyMasking", summary = "Make what others see with what is drawn; for its owner")
    ClipBody apply(Viewer viewer, @PathVariable ClipId id, @Valid @RequestBody ApplyMasking wanted) {
        room.apply(viewer, id, wanted.version());
        return clips.get(viewer, id);
    }

    @GetMapping("/masks/{maskId}/path")
    @Operation(operationId = "getMaskPath", summary = "Where a mask goes that follows something; for its owner")
    MaskPath path(
            Viewer viewer,
            @PathVariable ClipId id,
            @PathVariable UUID maskId,
            @RequestParam(defaultValue = "0") long fromMs) {
        var path = room.path(viewer, id, maskId, fromMs);
        var start = path.isEmpty() ? fromMs : path.getFirst().atMs();
        return new MaskPath(
                start,
                Tracker.STEP_MS,
                path.stream().flatMap(MaskingBody::numbers).toList());
    }

    @PostMapping("/faces")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "findFaces", summary = "Look for faces in the piece, to suggest masks; for its owner")
    MaskingBody findFaces(Viewer viewer, @PathVariable ClipId id) {
        return MaskingBody.of(room.findFaces(viewer, id));
    }
}
