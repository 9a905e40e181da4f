package nl.drieluik.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that carries a browser's session. Scripts cannot read it. */
final class SessionCookie {

    private static final String NAME = "drieluik_session";

    private SessionCookie() {}

    static String holding(String secret, HttpServletRequest request) {
        return cookie(secret, Tokens.SESSION, request);
    }

    static String gone(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    static Optional<String> in(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
    }

    private static String cookie(String secret, Duration lifetime, HttpServletRequest request) {
        return ResponseCookie.from(NAME, secret)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lifetime)
                .build()
                .toString();
    }
}
