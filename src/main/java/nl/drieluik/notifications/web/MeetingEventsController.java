package nl.drieluik.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.notifications.live.Telling;
import nl.drieluik.notifications.meetings.MeetingFollowers;
import nl.drieluik.people.Viewer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Tag(name = "meetings")
class MeetingEventsController {

    private final MeetingFollowers followers;

    MeetingEventsController(MeetingFollowers followers) {
        this.followers = followers;
    }

    @GetMapping(path = "/api/meetings/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "followMeeting",
            summary = "A meeting as all its screens show it, as it goes",
            description = """
                    Events: `state`, a `Meeting` whose version is the event's id, at once and at each change; a slow reader \
                    gets only the latest. `observations {observationId, change: placed|changed|removed}` of the present \
                    case's clip, which are not replayed: read them again after a line was lost. `closing` \
                    when the minutes, a shared reflection or the next date may have changed; not replayed either. `heartbeat` \
                    every few seconds. Whoever has a stream open is present.""")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    Telling follow(Viewer viewer, @PathVariable MeetingId id) {
        return followers.follow(viewer, id);
    }
}
