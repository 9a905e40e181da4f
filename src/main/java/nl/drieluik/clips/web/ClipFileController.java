package nl.drieluik.clips.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.ClipFiles;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.FileRole;
import nl.drieluik.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The files of a piece, for whoever may see the clip, and those of the whole recording, for its owner. Whether they may
 * is asked again for each request; how a file is sent is the work of {@link FileAnswer}.
 */
@Controller
@RequestMapping("/api/clips/{id}")
@Tag(name = "clips")
class ClipFileController {

    private final ClipFiles files;

    ClipFileController(ClipFiles files) {
        this.files = files;
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "video/mp4", schema = @Schema(type = "string", format = "binary")))
    private @interface Mp4 {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    private @interface Jpeg {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/vtt", schema = @Schema(type = "string")))
    private @interface Vtt {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WaveformBody.class)))
    private @interface Peaks {}

    @Mp4
    @GetMapping("/video")
    @Operation(operationId = "getVideo", summary = "The piece as MP4, whole or in ranges")
    ClipFile video(Viewer viewer, @PathVariable ClipId id) {
        return files.ofPiece(viewer, id, FileRole.VIDEO);
    }

    @Jpeg
    @GetMapping("/poster")
    @Operation(operationId = "getPoster", summary = "A picture from the piece")
    ClipFile poster(Viewer viewer, @PathVariable ClipId id) {
        return files.ofPiece(viewer, id, FileRole.POSTER);
    }

    @Vtt
    @GetMapping("/storyboard")
    @Operation(operationId = "getStoryboard", summary = "Which small picture shows which seconds")
    ClipFile storyboard(Viewer viewer, @PathVariable ClipId id) {
        return files.ofPiece(viewer, id, FileRole.STORYBOARD);
    }

    @Jpeg
    @GetMapping("/storyboard/sprite")
    @Operation(operationId = "getStoryboardSprite", summary = "The small pictures in a grid")
    ClipFile storyboardSprite(Viewer viewer, @PathVariable ClipId id) {
        return files.ofPiece(viewer, id, FileRole.SPRITE);
    }

    @Peaks
    @GetMapping("/waveform")
    @Operation(operationId = "getWaveform", summary = "How loud the piece is")
    ClipFile waveform(Viewer viewer, @PathVariable ClipId id) {
        return files.ofPiece(viewer, id, FileRole.WAVEFORM);
    }

    @Mp4
    @GetMapping("/recording/video")
    @Operation(operationId = "getRecordingVideo", summary = "The whole recording as MP4; for its owner")
    ClipFile recordingVideo(Viewer viewer, @PathVariable ClipId id) {
        return files.ofRecording(viewer, id, FileRole.VIDEO);
    }

    @Vtt
    @GetMapping("/recording/storyboard")
    @Operation(operationId = "getRecordingStoryboard", summary = "The same of the whole recording; for its owner")
    ClipFile recordingStoryboard(Viewer viewer, @PathVariable ClipId id) {
        return files.ofRecording(viewer, id, FileRole.STORYBOARD);
    }

    @Jpeg
    @GetMapping("/recording/storyboard/sprite")
    @Operation(operationId = "getRecordingStoryboardSprite", summary = "The same of the whole recording; for its owner")
    ClipFile recordingStoryboardSprite(Viewer viewer, @PathVariable ClipId id) {
        return files.ofRecording(viewer, id, FileRole.SPRITE);
    }

    @Peaks
    @GetMapping("/recording/waveform")
    @Operation(operationId = "getRecordingWaveform", summary = "How loud the whole recording is; for its owner")
    ClipFile recordingWaveform(Viewer viewer, @PathVariable ClipId id) {
        return files.ofRecording(viewer, id, FileRole.WAVEFORM);
    }
}
