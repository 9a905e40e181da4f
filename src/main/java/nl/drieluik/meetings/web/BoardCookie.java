package nl.drieluik.meetings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import nl.drieluik.meetings.boards.BoardPairing;
import nl.drieluik.meetings.boards.BoardRefused;
import nl.drieluik.meetings.boards.BoardState;
import nl.drieluik.meetings.boards.BoardState.Pairing;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookie by which a screen is a board. It is sent to the board's own addresses only, and scripts cannot read it.
 */
@Component
class BoardCookie {

    private static final String NAME = "drieluik-board";
    private static final Duration LIFETIME = Duration.ofHours(12);

    private final BoardPairing boards;

    BoardCookie(BoardPairing boards) {
        this.boards = boards;
    }

    static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue());
    }

    static String holding(String secret, HttpServletRequest request) {
        return ResponseCookie.from(NAME, secret)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/api/board")
                .maxAge(LIFETIME)
                .build()
                .toString();
    }

    /** The board that asks; {@code board-unknown} for every other screen. */
    BoardState board(HttpServletRequest request) {
        return in(request).flatMap(boards::holder).orElseThrow(BoardRefused::unknown);
    }

    /** The same for what a board may only do when it shows a meeting. */
    Pairing pairing(HttpServletRequest request) {
        return Optional.ofNullable(board(request).pairing()).orElseThrow(BoardRefused::unknown);
    }
}
