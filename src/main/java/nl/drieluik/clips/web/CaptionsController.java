package nl.drieluik.clips.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import nl.drieluik.clips.ClipCaptions;
import nl.drieluik.clips.ClipCaptions.Track;
import nl.drieluik.clips.ClipCatalogue;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Part;
import nl.drieluik.clips.captions.CaptionFile;
import nl.drieluik.clips.upload.Allowance;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Captions of the piece, and of the whole recording: a file is read back from where it was put. */
@RestController
@RequestMapping("/api/clips/{id}")
@Tag(name = "clips")
class CaptionsController {

    private static final String WEBVTT = "text/vtt";
    private static final String SUBRIP = "application/x-subrip";

    private final ClipCaptions captions;
    private final ClipCatalogue catalogue;
    private final ClipBodies bodies;
    private final Allowance allowance;

    CaptionsController(ClipCaptions captions, ClipCatalogue catalogue, ClipBodies bodies, Allowance allowance) {
        this.captions = captions;
        this.catalogue = catalogue;
        this.bodies = bodies;
        this.allowance = allowance;
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = WEBVTT, schema = @Schema(type = "string")))
    private @interface Vtt {}

    /** A file of captions is put there, in a language that it may tell. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @RequestMapping(
            method = RequestMethod.PUT,
            consumes = {WEBVTT, SUBRIP})
    @RequestBody(
            required = true,
            content = @Content(mediaType = WEBVTT, schema = @Schema(type = "string", format = "binary")))
    @Parameter(in = ParameterIn.HEADER, name = HttpHeaders.CONTENT_LANGUAGE, schema = @Schema(type = "string"))
    private @interface PutCaptions {

        @AliasFor(annotation = RequestMapping.class, attribute = "path")
        String value();
    }

    @Vtt
    @GetMapping("/captions")
    @Operation(operationId = "getCaptions", summary = "What is said in the piece, as WebVTT from its start")
    ResponseEntity<String> piece(Viewer viewer, @PathVariable ClipId id) {
        return answer(captions.read(viewer, id, Part.PIECE));
    }

    @Vtt
    @GetMapping("/recording/captions")
    @Operation(operationId = "getRecordingCaptions", summary = "The same of the whole recording; for its owner")
    ResponseEntity<String> recording(Viewer viewer, @PathVariable ClipId id) {
        return answer(captions.read(viewer, id, Part.RECORDING));
    }

    @PutCaptions("/captions")
    @Operation(
            operationId = "putCaptions",
            summary = "Captions whose times count from the piece's start, in place of all there were; for its owner")
    ClipBody putForPiece(Viewer viewer, @PathVariable ClipId id, HttpServletRequest file) throws IOException {
        return put(viewer, id, Part.PIECE, file);
    }

    @PutCaptions("/recording/captions")
    @Operation(
            operationId = "putRecordingCaptions",
            summary = "The same, when its times count from the start of the whole recording; for its owner")
    ClipBody putForRecording(Viewer viewer, @PathVariable ClipId id, HttpServletRequest file) throws IOException {
        return put(viewer, id, Part.RECORDING, file);
    }

    @DeleteMapping("/captions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteCaptions", summary = "Remove all captions of the clip; for its owner")
    void delete(Viewer viewer, @PathVariable ClipId id) {
        captions.remove(viewer, id);
    }

    private ClipBody put(Viewer viewer, ClipId id, Part part, HttpServletRequest request) throws IOException {
        // One byte more than may be, so that it is refused by whoever knows the limit.
        var file = request.getInputStream().readNBytes(CaptionFile.MOST_BYTES + 1);
        allowance.left(viewer, file.length);
        captions.bring(viewer, id, part, file, spoken(request.getHeader(HttpHeaders.CONTENT_LANGUAGE), viewer));
        return bodies.of(viewer, List.of(catalogue.details(viewer, id))).getFirst();
    }

    /** What nobody says is taken for the language that its owner reads. */
    private static String spoken(@Nullable String tag, Viewer viewer) {
        var told = tag == null ? "" : Locale.forLanguageTag(tag.strip()).getLanguage();
        return told.isEmpty() ? viewer.locale().getLanguage() : told;
    }

    /** Access may end: it is asked for each time. */
    private static ResponseEntity<String> answer(Track track) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "vtt", UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, track.language())
                .cacheControl(CacheControl.noStore())
                .body(track.webVtt());
    }
}
