package nl.drieluik.meetings.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.FileRole;
import nl.drieluik.meetings.boards.BoardReading;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The files of the present case's clip, for the meeting's boards. */
@Controller
@RequestMapping("/api/board")
@Tag(name = "boards")
class BoardFileController {

    private final BoardReading reading;
    private final BoardCookie cookie;

    BoardFileController(BoardReading reading, BoardCookie cookie) {
        this.reading = reading;
        this.cookie = cookie;
    }

    @GetMapping("/video")
    @Operation(operationId = "getBoardVideo", summary = "The present clip as MP4, whole or in ranges")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "video/mp4", schema = @Schema(type = "string", format = "binary")))
    ClipFile video(HttpServletRequest request) {
        return file(request, FileRole.VIDEO);
    }

    @GetMapping("/poster")
    @Operation(operationId = "getBoardPoster", summary = "A picture from the present clip")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    ClipFile poster(HttpServletRequest request) {
        return file(request, FileRole.POSTER);
    }

    @GetMapping("/storyboard")
    @Operation(operationId = "getBoardStoryboard", summary = "Which small picture shows which seconds")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/vtt", schema = @Schema(type = "string")))
    ClipFile storyboard(HttpServletRequest request) {
        return file(request, FileRole.STORYBOARD);
    }

    @GetMapping("/storyboard/sprite")
    @Operation(operationId = "getBoardStoryboardSprite", summary = "The small pictures in a grid")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    ClipFile sprite(HttpServletRequest request) {
        return file(request, FileRole.SPRITE);
    }

    @GetMapping("/waveform")
    @Operation(operationId = "getBoardWaveform", summary = "How loud the present clip is")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "string", format = "binary")))
    ClipFile waveform(HttpServletRequest request) {
        return file(request, FileRole.WAVEFORM);
    }

    @GetMapping("/captions")
    @Operation(operationId = "getBoardCaptions", summary = "What is said in the present clip, as WebVTT")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/vtt", schema = @Schema(type = "string")))
    ResponseEntity<String> captions(HttpServletRequest request) {
        var track = reading.captions(cookie.pairing(request));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "vtt", UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, track.language())
                .cacheControl(CacheControl.noStore())
                .body(track.webVtt());
    }

    private ClipFile file(HttpServletRequest request, FileRole role) {
        return reading.file(cookie.pairing(request), role);
    }
}
