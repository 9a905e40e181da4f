package nl.drieluik.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.drieluik.clips.ClipId;
import nl.drieluik.notifications.Followers;
import nl.drieluik.notifications.live.Telling;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

@Controller
@Tag(name = "clips")
class ClipEventsController {

    /** Older than any id, for a header that no stream of ours sent. */
    private static final long UNKNOWN = -1;

    private final Followers followers;

    ClipEventsController(Followers followers) {
        this.followers = followers;
    }

    @GetMapping(path = "/api/clips/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "followClip", summary = "What happens to a clip, as it happens", description = """
                    Events: `ready`, `failed`, `changed`, `observations {observationId, change: placed|changed|removed}`, \
                    each with an id, so that `Last-Event-ID` replays what was missed; `progress {progress}` and `heartbeat` without one. \
                    They carry ids only: read again what they are about.""")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    Telling follow(
            Viewer viewer,
            @PathVariable ClipId id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return followers.follow(viewer, id, lastEventId == null ? null : number(lastEventId));
    }

    private static long number(String lastEventId) {
        try {
            return Long.parseLong(lastEventId.strip());
        } catch (NumberFormatException notOurs) {
            return UNKNOWN;
        }
    }
}
