package nl.drieluik.meetings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import nl.drieluik.common.Cursor;
import nl.drieluik.common.Page;
import nl.drieluik.common.Stripped;
import nl.drieluik.meetings.MeetingCalendar;
import nl.drieluik.meetings.MeetingCommand;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingReading;
import nl.drieluik.meetings.MeetingRoom;
import nl.drieluik.meetings.MeetingSearch;
import nl.drieluik.meetings.MeetingState;
import nl.drieluik.meetings.MeetingSummary;
import nl.drieluik.meetings.MeetingView;
import nl.drieluik.people.TriadId;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings")
@Tag(name = "meetings")
class MeetingController {

    /** @param callAddress where its people talk; without one, a room on the school's own call server */
    record NewMeeting(
            @NotNull TriadId triadId,
            @NotNull Instant startsAt,

            @Stripped @Nullable @Size(max = 500) @Pattern(regexp = ADDRESS)
            String callAddress) {}

    /** @param callAddress empty goes back to the school's own call server */
    record EditMeeting(
            @Nullable Instant startsAt,

            @Stripped @Nullable @Size(max = 500) @Pattern(regexp = "|" + ADDRESS)
            String callAddress) {}

    private static final String COMMANDS = """
            Whoever keeps the time: `start {order?}`, `next-phase`, `set-order {order}`, \
            `lend {minutes, fromPhase?, fromOwnerId?}`, `break-off`, `resume {startsAt?}`, `end`, \
            `keep-time {personId?}`, `give-controls {personId?}`, `setting {setting}`, `sound {on}`, \
            `attend {personId, attended}`.
            The owner of the case: `open-tips`, `keep-coaching`, `brake`, `release-brake`, `show-plan {shown}`; \
            and with the keeper `choose {clipId?, learningQuestionId?, noClip?, ownerId?}`.
            Coaches: `tally {what}`, `untally {what}`.
            The keeper and whoever was given the picture: `play {positionMs?}`, `pause {positionMs?}`, \
            `seek {positionMs}`, `rate {rate}`, `loop {fromMs, toMs}`, `unloop`, `spotlight {x, y, radius}`, \
            `unspotlight`.
            A command with an `id` that was obeyed before changes nothing. One about the agenda whose `version` is \
            older than the last change of the agenda is refused with `meeting-moved-on`.
            """;

    private static final String ADDRESS = "https?://\\S+";

    private final MeetingSearch search;
    private final MeetingCalendar calendar;
    private final MeetingReading reading;
    private final MeetingRoom room;
    private final Clock clock;

    MeetingController(
            MeetingSearch search, MeetingCalendar calendar, MeetingReading reading, MeetingRoom room, Clock clock) {
        this.search = search;
        this.calendar = calendar;
        this.reading = reading;
        this.room = room;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listMeetings",
            summary = "Meetings of the asker's triads, for a coordinator those of the school; the latest first")
    Page<MeetingSummary> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable TriadId triadId,
            @RequestParam(required = false) @Nullable MeetingState state,
            @RequestParam(required = false) @Schema(type = "string") @Nullable Cursor cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        return search.find(viewer, triadId, state, cursor, limit);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "planMeeting", summary = "Plan a meeting of a triad")
    MeetingSummary plan(Viewer viewer, @Valid @RequestBody NewMeeting planned) {
        return calendar.plan(viewer, planned.triadId(), planned.startsAt(), planned.callAddress());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getMeeting", summary = "A meeting as all its screens show it now; its triad's alone")
    MeetingView get(Viewer viewer, @PathVariable MeetingId id) {
        return reading.see(viewer, id).forPerson(viewer.person(), clock.instant());
    }

    @PatchMapping("/{id}")
    @Operation(operationId = "moveMeeting", summary = "Move a meeting to another moment or another call address")
    MeetingSummary move(Viewer viewer, @PathVariable MeetingId id, @Valid @RequestBody EditMeeting edit) {
        return calendar.move(viewer, id, edit.startsAt(), edit.callAddress());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "callOffMeeting", summary = "Call off a meeting that has not begun")
    void callOff(Viewer viewer, @PathVariable MeetingId id) {
        calendar.callOff(viewer, id);
    }

    @PostMapping("/{id}/commands")
    @Operation(
            operationId = "commandMeeting",
            summary = "Move the agenda, the picture, or who does what",
            description = COMMANDS)
    @ApiResponse(responseCode = "200")
    @ApiResponse(
            responseCode = "409",
            description = "Not now; with the code meeting-moved-on: somebody else moved the agenda since",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = MeetingConflict.class)))
    MeetingView command(Viewer viewer, @PathVariable MeetingId id, @Valid @RequestBody MeetingCommand command) {
        return room.obey(viewer, id, command);
    }
}
