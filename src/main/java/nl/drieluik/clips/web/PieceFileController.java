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

/** The files of a piece, for whoever may see the clip. Whether they may is asked again for each request. */
@RestController
@RequestMapping("/api/clips/{id}")
class PieceFileController {

    private final ClipCatalogue catalogue;
    private final FileAnswer answer;

    PieceFileController(ClipCatalogue catalogue, FileAnswer answer) {
        this.catalogue = catalogue;
        this.answer = answer;
    }

    @GetMapping("/video")
    @Operation(operationId = "getVideo", summary = "The piece as MP4, whole or in ranges")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "video/mp4", schema = @Schema(type = "string", format = "binary")))
    void video(Viewer viewer, @PathVariable ClipId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(viewer, id, FileRole.VIDEO, request, response);
    }

    @GetMapping("/poster")
    @Operation(operationId = "getPoster", summary = "A picture from the piece")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    void poster(Viewer viewer, @PathVariable ClipId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(viewer, id, FileRole.POSTER, request, response);
    }

    @GetMapping("/storyboard")
    @Operation(operationId = "getStoryboard", summary = "Which small picture shows which seconds")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/vtt", schema = @Schema(type = "string")))
    void storyboard(Viewer viewer, @PathVariable ClipId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(viewer, id, FileRole.STORYBOARD, request, response);
    }

    @GetMapping("/storyboard/sprite")
    @Operation(operationId = "getStoryboardSprite", summary = "The small pictures in a grid")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    void storyboardSprite(
            Viewer viewer, @PathVariable ClipId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(viewer, id, FileRole.SPRITE, request, response);
    }

    @GetMapping("/waveform")
    @Operation(operationId = "getWaveform", summary = "How loud the piece is")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WaveformBody.class)))
    void waveform(Viewer viewer, @PathVariable ClipId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(viewer, id, FileRole.WAVEFORM, request, response);
    }

    private void send(Viewer viewer, ClipId id, FileRole role, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.send(catalogue.pieceFile(viewer, id, role), request, response);
    }
}
