package nl.drieluik.clips.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.drieluik.clips.ClipCatalogue;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.FileRole;
import nl.drieluik.people.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of the whole recording, which nobody but its owner may see. */
@RestController
@RequestMapping("/api/clips/{id}/recording")
class RecordingFileController {

    private final ClipCatalogue catalogue;
    private final FileAnswer answer;

    RecordingFileController(ClipCatalogue catalogue, FileAnswer answer) {
        this.catalogue = catalogue;
        this.answer = answer;
    }

    @GetMapping("/video")
    @Operation(operationId = "getRecordingVideo", summary = "The whole recording as MP4; for its owner")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "video/mp4", schema = @Schema(type = "string", format = "binary")))
    void video(Viewer viewer, @PathVariable ClipId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(viewer, id, FileRole.VIDEO, request, response);
    }

    @GetMapping("/storyboard")
    @Operation(operationId = "getRecordingStoryboard", summary = "The same of the whole recording; for its owner")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/vtt", schema = @Schema(type = "string")))
    void storyboard(Viewer viewer, @PathVariable ClipId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(viewer, id, FileRole.STORYBOARD, request, response);
    }

    @GetMapping("/storyboard/sprite")
    @Operation(operationId = "getRecordingStoryboardSprite", summary = "The same of the whole recording; for its owner")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    void storyboardSprite(
            Viewer viewer, @PathVariable ClipId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(viewer, id, FileRole.SPRITE, request, response);
    }

    @GetMapping("/waveform")
    @Operation(operationId = "getRecordingWaveform", summary = "How loud the whole recording is; for its owner")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WaveformBody.class)))
    void waveform(Viewer viewer, @PathVariable ClipId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(viewer, id, FileRole.WAVEFORM, request, response);
    }

    private void send(Viewer viewer, ClipId id, FileRole role, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.send(catalogue.recordingFile(viewer, id, role), request, response);
    }
}
