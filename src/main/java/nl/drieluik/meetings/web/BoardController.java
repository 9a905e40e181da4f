package nl.drieluik.meetings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import nl.drieluik.meetings.MeetingCommand;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingRoom;
import nl.drieluik.meetings.MeetingView;
import nl.drieluik.meetings.boards.BoardPairing;
import nl.drieluik.meetings.boards.BoardReading;
import nl.drieluik.meetings.boards.BoardRefused;
import nl.drieluik.people.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Boards: what the screen itself asks, and how people of a meeting pair it and let it go. */
@RestController
@Tag(name = "boards")
class BoardController {

    record PairBoard(@NotBlank @Size(max = 20) String code) {}

    private final BoardPairing pairing;
    private final BoardReading reading;
    private final MeetingRoom room;
    private final BoardCookie cookie;

    BoardController(BoardPairing pairing, BoardReading reading, MeetingRoom room, BoardCookie cookie) {
        this.pairing = pairing;
        this.reading = reading;
        this.room = room;
        this.cookie = cookie;
    }

    @PostMapping("/api/board")
    @Operation(
            operationId = "openBoard",
            summary = "Make this screen a board, which shows a code; no sign-in is needed")
    ResponseEntity<BoardBody> open(HttpServletRequest request) {
        var fresh = pairing.make(BoardCookie.in(request).orElse(null), request.getRemoteAddr());
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.SET_COOKIE, BoardCookie.holding(fresh.secret(), request))
                .body(BoardBody.waiting(fresh.board()));
    }

    @GetMapping("/api/board")
    @Operation(
            operationId = "getBoard",
            summary = "What this board shows: its code, or the present case of its meeting")
    BoardBody get(HttpServletRequest request, Locale locale) {
        var board = cookie.board(request);
        if (board.pairing() == null) {
            return BoardBody.waiting(board);
        }
        return reading.show(board.pairing(), locale)
                .map(shown -> BoardBody.showing(board, shown))
                .orElseThrow(BoardRefused::unknown);
    }

    @PostMapping("/api/board/commands")
    @Operation(
            operationId = "commandBoard",
            summary = "The owner's tap on the board: open-tips or keep-coaching, which whoever keeps the time confirms")
    MeetingView command(HttpServletRequest request, @Valid @RequestBody MeetingCommand command) {
        return room.obeyBoard(cookie.pairing(request).meeting(), command);
    }

    @PostMapping("/api/meetings/{id}/boards")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "pairBoard", summary = "Let the board that shows this code show the meeting")
    void pair(Viewer viewer, @PathVariable MeetingId id, @Valid @RequestBody PairBoard body) {
        pairing.pair(viewer, id, body.code());
    }

    @DeleteMapping("/api/meetings/{id}/boards")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unpairBoards", summary = "Let all boards of the meeting go")
    void unpair(Viewer viewer, @PathVariable MeetingId id) {
        pairing.unpair(viewer, id);
    }
}
