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
import java.util.regex.Pattern;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipStreams;
import nl.drieluik.clips.Part;
import nl.drieluik.clips.RungId;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A clip in segments (HLS): what a player chooses from, what it can go on with, and the segments themselves. */
@Controller
@RequestMapping("/api/clips/{id}")
@Tag(name = "clips")
class StreamController {

    private static final String PLAYLIST = "application/vnd.apple.mpegurl";
    private static final Pattern SEGMENT = Pattern.compile("(\\d{1,9})" + Pattern.quote(Playlists.SEGMENT));
    private static final int BEGINNING = -1;

    private final ClipStreams streams;

    StreamController(ClipStreams streams) {
        this.streams = streams;
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = PLAYLIST, schema = @Schema(type = "string")))
    private @interface Playlist {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "video/mp4", schema = @Schema(type = "string", format = "binary")))
    private @interface Mp4 {}

    @Playlist
    @GetMapping("/hls/master.m3u8")
    @Operation(operationId = "getStream", summary = "The piece as HLS: in which sizes it can be watched")
    ResponseEntity<String> master(Viewer viewer, @PathVariable ClipId id) {
        return playlist(Playlists.master(streams.choices(viewer, id, Part.PIECE)));
    }

    @Playlist
    @GetMapping("/hls/{rung}/index.m3u8")
    @Operation(operationId = "getRung", summary = "One size of the piece: its segments so far")
    ResponseEntity<String> rung(Viewer viewer, @PathVariable ClipId id, @PathVariable RungId rung) {
        return playlist(Playlists.media(streams.course(viewer, id, Part.PIECE, rung)));
    }

    @Mp4
    @GetMapping("/hls/{rung}/{segment}")
    @Operation(operationId = "getSegment", summary = "A segment of the piece, or what comes before all of them")
    ClipFile segment(Viewer viewer, @PathVariable ClipId id, @PathVariable RungId rung, @PathVariable String segment) {
        return streams.segment(viewer, id, Part.PIECE, rung, number(segment));
    }

    @Playlist
    @GetMapping("/recording/hls/master.m3u8")
    @Operation(operationId = "getRecordingStream", summary = "The whole recording as HLS; for its owner")
    ResponseEntity<String> recordingMaster(Viewer viewer, @PathVariable ClipId id) {
        return playlist(Playlists.master(streams.choices(viewer, id, Part.RECORDING)));
    }

    @Playlist
    @GetMapping("/recording/hls/{rung}/index.m3u8")
    @Operation(operationId = "getRecordingRung", summary = "One size of the whole recording; for its owner")
    ResponseEntity<String> recordingRung(Viewer viewer, @PathVariable ClipId id, @PathVariable RungId rung) {
        return playlist(Playlists.media(streams.course(viewer, id, Part.RECORDING, rung)));
    }

    @Mp4
    @GetMapping("/recording/hls/{rung}/{segment}")
    @Operation(operationId = "getRecordingSegment", summary = "A segment of the whole recording; for its owner")
    ClipFile recordingSegment(
            Viewer viewer, @PathVariable ClipId id, @PathVariable RungId rung, @PathVariable String segment) {
        return streams.segment(viewer, id, Part.RECORDING, rung, number(segment));
    }

    /** A list that grows, and access that may end, are asked for each time. */
    private static ResponseEntity<String> playlist(String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PLAYLIST))
                .cacheControl(CacheControl.noStore())
                .body(text);
    }

    private static int number(String segment) {
        if (segment.equals(Playlists.BEGINNING)) {
            return BEGINNING;
        }
        var match = SEGMENT.matcher(segment);
        if (!match.matches()) {
            throw new NotFound();
        }
        return Integer.parseInt(match.group(1));
    }
}
