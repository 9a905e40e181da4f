package nl.drieluik.clips.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.drieluik.clips.ClipCatalogue;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipSharing;
import nl.drieluik.clips.CuttingRoom;
import nl.drieluik.clips.Piece;
import nl.drieluik.clips.Stage;
import nl.drieluik.clips.web.ClipBody.SharingBody;
import nl.drieluik.common.Cursor;
import nl.drieluik.common.Page;
import nl.drieluik.common.Stripped;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/clips")
@Tag(name = "clips")
class ClipController {

    private final ClipCatalogue catalogue;
    private final CuttingRoom cuttingRoom;
    private final ClipSharing sharing;
    private final ClipBodies bodies;

    ClipController(ClipCatalogue catalogue, CuttingRoom cuttingRoom, ClipSharing sharing, ClipBodies bodies) {
        this.catalogue = catalogue;
        this.cuttingRoom = cuttingRoom;
        this.sharing = sharing;
        this.bodies = bodies;
    }

    record EditClip(
            @Stripped @Nullable @Size(min = 1, max = 200) String title,
            @Nullable Stage stage,
            @Nullable LearningQuestionId learningQuestionId,
            @Valid @Nullable EditPiece piece,
            @Nullable Boolean pupilsChecked) {

        CuttingRoom.Edit edit() {
            return new CuttingRoom.Edit(
                    title, stage, learningQuestionId, piece == null ? null : piece.piece(), pupilsChecked);
        }
    }

    @Schema(name = "Piece")
    record EditPiece(@NotNull Long fromMs, @NotNull Long toMs) {

        Piece piece() {
            return new Piece(fromMs, toMs);
        }
    }

    @GetMapping
    @Operation(operationId = "listClips", summary = "Clips that the asker may see, newest first")
    Page<ClipBody> list(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable LearningQuestionId learningQuestionId,
            @RequestParam(required = false) @Schema(type = "string") @Nullable Cursor cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var found = catalogue.list(viewer, mine, learningQuestionId, cursor, limit);
        return new Page<>(bodies.of(viewer, found.items()), found.next());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getClip", summary = "A clip as the asker may know it")
    ClipBody get(Viewer viewer, @PathVariable ClipId id) {
        return bodies.of(viewer, List.of(catalogue.details(viewer, id))).getFirst();
    }

    @PatchMapping("/{id}")
    @Operation(operationId = "editClip", summary = "Rename it, cut it, move it to its next stage; for its owner")
    ClipBody edit(Viewer viewer, @PathVariable ClipId id, @Valid @RequestBody EditClip edit) {
        cuttingRoom.edit(viewer, id, edit.edit());
        return get(viewer, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteClip", summary = "Remove it for everybody, at once; for its owner")
    void delete(Viewer viewer, @PathVariable ClipId id) {
        cuttingRoom.delete(viewer, id);
    }

    @PostMapping("/{id}/retry")
    @Operation(operationId = "retryClip", summary = "Try again to prepare it, after that failed; for its owner")
    ClipBody retry(Viewer viewer, @PathVariable ClipId id) {
        cuttingRoom.retry(viewer, id);
        return get(viewer, id);
    }

    @PutMapping("/{id}/sharing")
    @Operation(operationId = "shareClip", summary = "Share it with a triad, or take it back; for its owner")
    ClipBody share(Viewer viewer, @PathVariable ClipId id, @Valid @RequestBody SharingBody wanted) {
        if (wanted.triadId() == null) {
            sharing.takeBack(viewer, id);
        } else {
            sharing.share(viewer, id, wanted.triadId(), wanted.until());
        }
        return get(viewer, id);
    }

    @PutMapping("/{id}/watched")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "markWatched", summary = "\"I have watched\"")
    void markWatched(Viewer viewer, @PathVariable ClipId id) {
        sharing.watched(viewer, id);
    }
}
