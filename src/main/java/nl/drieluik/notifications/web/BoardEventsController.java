package nl.drieluik.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.drieluik.notifications.live.Telling;
import nl.drieluik.notifications.meetings.BoardFollowers;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Tag(name = "boards")
class BoardEventsController {

    private final BoardFollowers followers;

    BoardEventsController(BoardFollowers followers) {
        this.followers = followers;
    }

    @GetMapping(path = "/api/board/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "followBoard", summary = "What a board shows, as it changes", description = """
                    Events: `paired`; then `state`, a `Meeting`, at once and at each change; `observations` when those of \
                    the present case may have changed; `closed` when the board is one no longer; `heartbeat` every few \
                    seconds.""")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    Telling follow(@CookieValue(name = "drieluik-board", defaultValue = "") String secret) {
        return followers.follow(secret);
    }
}
